import type { PageOption, PagePick } from '../page/page-types.ts';
import type { LeafOption } from '../rules/command-option.ts';
import type { PreviewState } from '../state.ts';
import type { Channel, User } from '../world/world.ts';
import { localized } from './localized.ts';
import { channelsToPick, peopleToPick, rolesToPick } from './picks.ts';

const KINDS = {
  3: 'text',
  4: 'integer',
  5: 'boolean',
  6: 'pick',
  7: 'pick',
  8: 'pick',
  9: 'pick',
  10: 'number',
  11: 'file',
} as const satisfies Record<LeafOption['type'], PageOption['kind']>;

/** One option of a command, in the person's language, with what may be picked for it. */
export function pageOption(
  state: PreviewState,
  leaf: LeafOption,
  { guildId }: Channel,
  { id: viewerId, locale }: User,
): PageOption {
  const choices = 'choices' in leaf ? (leaf.choices ?? []) : [];
  return {
    name: leaf.name,
    label: localized(leaf.name, leaf.name_localizations, locale),
    description: localized(leaf.description, leaf.description_localizations, locale),
    kind: choices.length > 0 ? 'pick' : KINDS[leaf.type],
    isRequired: leaf.required ?? false,
    hasAutocomplete: 'autocomplete' in leaf && leaf.autocomplete === true,
    picks: choices.length > 0 ? choices.map(pick) : things(),
    ...bounds(leaf),
  };

  function pick(choice: (typeof choices)[number]): PagePick {
    return { label: localized(choice.name, choice.name_localizations, locale), value: choice.value };
  }
  function things(): PagePick[] {
    if (leaf.type === 7) return channelsToPick(state, guildId, viewerId, leaf.channel_types);
    const people = leaf.type === 6 || leaf.type === 9 ? peopleToPick(state, guildId) : [];
    const roles = leaf.type === 8 || leaf.type === 9 ? rolesToPick(state, guildId) : [];
    return [...people, ...roles];
  }
}

function bounds(leaf: LeafOption): Pick<PageOption, 'least' | 'most'> {
  if (leaf.type === 3) return { least: leaf.min_length ?? null, most: leaf.max_length ?? 6000 };
  if (leaf.type === 4 || leaf.type === 10) {
    return { least: leaf.min_value ?? null, most: leaf.max_value ?? null };
  }
  return { least: null, most: null };
}
