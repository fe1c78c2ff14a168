import { wordsOf } from './words.ts';

/** Not after dots in a row: they say that it goes on. People rarely begin a sentence with a capital, so that is no sign. */
const BETWEEN = /(?<=[.!?])(?<!\.\.)\s+|\n+/u;

/** The words of each sentence of a text, as people part them in chat: by a mark, or by a new line. */
export function sentencesOf(text: string): readonly (readonly string[])[] {
  return text
    .split(BETWEEN)
    .map(wordsOf)
    .filter((words) => words.length > 0);
}
