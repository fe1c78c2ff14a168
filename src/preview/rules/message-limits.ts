import { MessageFlags } from 'discord.js';
import type { MessageComponent } from './component.ts';
import { type Embed, embedTexts } from './embed.ts';
import type { FormProblem } from './form-error.ts';
import { walkComponents } from './walk-components.ts';

/** A message as it would stand after the request: what was there, with what is new laid over it. */
export type WholeMessage = {
  content: string;
  embeds: readonly Embed[];
  components: readonly MessageComponent[];
  flags: number;
  /** Polls and stickers, which have no place beside Components V2. */
  other: boolean;
};

/**
 * Limits that reach over several fields. Lengths are in UTF-16 units, so nothing passes here that is too long for
 * Discord, whichever way it counts.
 */
export function messageProblems(message: WholeMessage): FormProblem[] {
  const problems: FormProblem[] = [];
  const refuse = (path: readonly PropertyKey[], code: string, text: string) =>
    problems.push({ path, code, message: text });
  const modern = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  const placed = [...walkComponents(message.components)];

  if (modern) {
    const misplaced = {
      content: message.content !== '',
      embeds: message.embeds.length > 0,
      poll: message.other,
    };
    for (const [field, isThere] of Object.entries(misplaced)) {
      const text = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
      if (isThere) refuse([field], 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', text);
    }
    if (placed.length > 40) {
      refuse(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 40 or fewer components in all.');
    }
    const length = placed.reduce(
      (sum, { component }) => sum + (component.type === 10 ? component.content.length : 0),
      0,
    );
    if (length > 4000) {
      const text = 'The total size of the text displays must be 4000 or fewer in length.';
      refuse(['components'], 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', text);
    }
  } else {
    if (message.components.length > 5)
      refuse(['components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 5 or fewer in length.');
    for (const [index, component] of message.components.entries()) {
      if (component.type !== 1)
        refuse(['components', index], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
    }
  }

  const customIds = new Set<string>();
  const ids = new Set<number>();
  for (const { component, path } of placed) {
    if ('custom_id' in component) {
      if (customIds.has(component.custom_id)) {
        const text = 'Component custom id cannot be duplicated';
        refuse([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', text);
      }
      customIds.add(component.custom_id);
    }
    if (component.id) {
      if (ids.has(component.id))
        refuse([...path, 'id'], 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
      ids.add(component.id);
    }
  }

  const embedLength = message.embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  if (embedLength > 6000) {
    refuse(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000');
  }
  return problems;
}
