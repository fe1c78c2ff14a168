import { STOP_WORDS } from '../search/stop-words.ts';
import { tokenize } from '../search/tokenize.ts';

/** English prose is more than a third small words; other languages share only a few of them. */
const SHARE = 0.25;

/** Whether the reading grade, which counts English syllables, has anything to say about a text. */
export function looksEnglish(text: string): boolean {
  const words = tokenize(text);
  const small = words.filter((word) => STOP_WORDS.has(word));
  return small.length >= words.length * SHARE;
}
