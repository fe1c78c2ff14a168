import type { CareLanguage } from '../../src/core/care/assessment.ts';
import type { LabelledMessage } from './labelled-messages.ts';

/** In words: longer ones are seldom said in passing. */
const LONGEST = 14;

/**
 * Short messages, each in the middle of two harmless ones of its language: people say the gravest thing in passing.
 * @param mark what parts them: ". ", or " " as people write who set no marks
 * @param ordinary harmless messages of a language
 */
export function betweenHarmless(
  messages: readonly LabelledMessage[],
  mark: string,
  ordinary: (language: CareLanguage) => readonly string[],
): LabelledMessage[] {
  return messages
    .filter(({ text }) => isShort(text))
    .map((message, at) => {
      const others = ordinary(message.lang).filter(isShort);
      const before = others[at % others.length] ?? '';
      const behind = others[(at * 7 + 3) % others.length] ?? '';
      return { ...message, text: [before, message.text, behind].join(mark) };
    });
}

const isShort = (text: string) => text.split(' ').length <= LONGEST;
