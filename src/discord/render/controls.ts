import { ButtonBuilder, StringSelectMenuBuilder, StringSelectMenuOptionBuilder } from '@discordjs/builders';
import { ButtonStyle } from 'discord-api-types/v10';
import { ownerOf } from '../audience.ts';
import { formatCustomId } from '../custom-id.ts';
import { MAX_CUSTOM_ID, MAX_SELECT_OPTIONS } from '../limits.ts';
import type { View } from './view.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly isChosen?: boolean;
}

/** @param args must fit in a custom_id together with the action; see `fittingButton` where they may not */
export function button(
  view: View,
  action: string,
  label: string,
  args: readonly string[] = [],
): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(customId(view, action, args))
    .setLabel(label)
    .setStyle(ButtonStyle.Secondary);
}

/** On nearly every reply: the way to a person. */
export function helplinesButton(view: View): ButtonBuilder {
  return button(view, 'helplines', view.copy.care.helplines.button);
}

/** Null where the arguments do not fit in a custom_id. */
export function fittingButton(
  view: View,
  action: string,
  label: string,
  args: readonly string[],
): ButtonBuilder | null {
  const fits = formatCustomId({ action, owner: ownerOf(view.audience), args }) !== null;
  return fits ? button(view, action, label, args) : null;
}

/** Null where there is nothing to choose from. */
export function menu(
  view: View,
  action: string,
  placeholder: string,
  options: readonly Option[],
  args: readonly string[] = [],
): StringSelectMenuBuilder | null {
  if (options.length === 0) return null;
  if (options.length > MAX_SELECT_OPTIONS) throw new RangeError(`${options.length} options in one menu`);
  return new StringSelectMenuBuilder()
    .setCustomId(customId(view, action, args))
    .setPlaceholder(placeholder)
    .addOptions(
      // Given plain objects, the builder looks at each by itself, which took more time than all else in /helplines.
      options.map(
        ({ value, label, description, isChosen = false }) =>
          new StringSelectMenuOptionBuilder({
            value,
            label,
            default: isChosen,
            ...(description === undefined ? {} : { description }),
          }),
      ),
    );
}

export function customId(view: View, action: string, args: readonly string[]): string {
  const id = formatCustomId({ action, owner: ownerOf(view.audience), args });
  if (id === null) throw new RangeError(`the custom_id of ${action} is over ${MAX_CUSTOM_ID} characters`);
  return id;
}
