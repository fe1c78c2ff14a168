import type { SearchLanguage } from './search-language.ts';
import { createTitlePieces } from './title-pieces.ts';

/** How like the wording of a question is to that of a document's titles: 0 to 1, small words and slips and all. */
export interface Likeness {
  /** By letters in threes: to the likest title. */
  readonly best: number;
  /** By letters in threes: on average to the ten likest. */
  readonly letters: number;
  /** By words: on average to the ten likest. */
  readonly words: number;
}

/** Compares a question with the titles of any document. */
export type ReadWording = (text: string) => (document: number) => Likeness;

/** Many titles that are a little like it say more than one that happens to be. */
const LIKEST = 10;
const RUN = 3;

/**
 * Stop words, which the index leaves out, tell "how long" from "who", and letters in threes outlast a slip. Where
 * documents have few titles, likeness to them is chance, and counts for that much less.
 */
export function createReadWording(
  titles: readonly (readonly string[])[],
  { tokenize }: SearchLanguage,
): ReadWording {
  const wordsOf = (text: string) => new Set(tokenize(text));
  const lettersOf = (text: string) => runsOf(` ${tokenize(text).join(' ')} `);
  const words = createTitlePieces(titles, wordsOf);
  const letters = createTitlePieces(titles, lettersOf);
  const count = titles.reduce((sum, own) => sum + own.length, 0);
  const trust = Math.min(1, count / Math.max(1, titles.length) / LIKEST);

  return (text) => {
    const likeByWords = words.compare(wordsOf(text));
    const likeByLetters = letters.compare(lettersOf(text));
    return (document) => {
      const byLetters = likeByLetters(document).sort().reverse();
      return {
        best: trust * (byLetters[0] ?? 0),
        letters: trust * meanOfLikest(byLetters),
        words: trust * meanOfLikest(likeByWords(document).sort().reverse()),
      };
    };
  };
}

/** @param likenesses the greatest first */
function meanOfLikest(likenesses: Float64Array): number {
  const likest = likenesses.subarray(0, LIKEST);
  return likest.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, likest.length);
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at++) runs.add(text.slice(at, at + RUN));
  return runs;
}
