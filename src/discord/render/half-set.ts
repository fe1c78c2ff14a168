import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Copy } from '../../copy/en.ts';
import type { Choice, Message } from '../command.ts';
import { formatCustomId } from '../custom-id.ts';
import { type HalfSet, type Remembered, rememberHalfSet } from '../half-set.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import { button, menu } from './controls.ts';
import { form, textField } from './form.ts';
import { renderCard } from './layout.ts';
import { renderSentence } from './sentence.ts';
import type { View } from './view.ts';

/** The menu that asks for what is missing, the button beside it, and the form that this opens. */
export const HALF_SET = 'daily-when';
const OTHER = 'other';
/** In characters; the longest name of a zone has some thirty. */
const MAX_TYPED = 60;

/**
 * Asks for the one thing that a daily quote still lacks. Where the rest is too long to remember, for time and zone.
 * @param zones to choose from
 * @param remark why it is asked again
 */
export function renderHalfSet(half: HalfSet, zones: readonly Choice[], view: View, remark = ''): Message {
  const { choices } = view.copy.daily;
  const args = rememberHalfSet(half);
  if (formatCustomId({ action: HALF_SET, owner: null, args: [...args, OTHER] }) === null)
    return renderSentence(choices.needsTime);
  const lacks = half.time === '' ? 'time' : 'zone';
  const words = choices.ask[lacks];
  const offered = lacks === 'time' ? HOURS : zones;
  const options = offered.slice(0, MAX_SELECT_OPTIONS).map(({ name, value }) => ({ label: name, value }));
  const question = words.question(lacks === 'time' ? half.timeZone : half.time);
  const picked = menu(view, HALF_SET, words.pick, options, args);
  return renderCard(
    [[remark, question].filter(Boolean).join('\n')],
    [...(picked ? [picked] : []), [button(view, HALF_SET, words.other, [...args, OTHER])]],
  );
}

/** The form for a city, or a time, that the menu does not have. @param args what the button remembers */
export function halfSetForm(
  lacks: Remembered['lacks'],
  args: readonly string[],
  { daily }: Copy,
): APIModalInteractionResponseCallbackData {
  const words = daily.choices.ask[lacks];
  return form(HALF_SET, args, words.other, [textField({ id: lacks, label: words.field, max: MAX_TYPED })]);
}

const HOURS: readonly Choice[] = Array.from({ length: 24 }, (_, hour) => {
  const name = `${String(hour).padStart(2, '0')}:00`;
  return { name, value: name };
});
