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

/** The titles of documents, made ready to be compared with. */
export interface Wordings {
  readonly documentCount: number;
  readonly titleCount: number;
  /** How alike (Dice) a question of these words and each title of a document are, 0 to 1, in no order. */
  compare(words: readonly string[]): (document: number) => AlikeTitles;
}

interface AlikeTitles {
  readonly words: Float64Array;
  /** By letters in threes. */
  readonly letters: Float64Array;
}

/** Compares a question with the titles of any document. */
export type ReadWording = (text: string) => (document: number) => Likeness;

/** Many titles that are a little like it say more than one that happens to be. */
const LIKEST = 10;
const RUN = 3;

/** @param titles the words of each title of each document */
export function createWordings(titles: readonly (readonly (readonly string[])[])[]): Wordings {
  const words = createTitlePieces(titles, (title) => new Set(title));
  const letters = createTitlePieces(titles, lettersOf);
  return {
    documentCount: titles.length,
    titleCount: titles.reduce((sum, own) => sum + own.length, 0),
    compare(asked) {
      const likeByWords = words.compare(new Set(asked));
      const likeByLetters = letters.compare(lettersOf(asked));
      return (document) => ({ words: likeByWords(document), letters: likeByLetters(document) });
    },
  };
}

/** The documents of the first, and numbered on from them those of the others. */
export function wordingsBeside(first: Wordings, others: Wordings): Wordings {
  return {
    documentCount: first.documentCount + others.documentCount,
    titleCount: first.titleCount + others.titleCount,
    compare(asked) {
      const likeFirst = first.compare(asked);
      const likeOthers = others.compare(asked);
      return (document) =>
        document < first.documentCount ? likeFirst(document) : likeOthers(document - first.documentCount);
    },
  };
}

/**
 * Stop words, which the index leaves out, tell "how long" from "who", and letters in threes outlast a slip. Where
 * documents have few titles, likeness to them is chance, and counts for that much less.
 */
export function createReadWording(wordings: Wordings, { tokenize }: SearchLanguage): ReadWording {
  const titlesEach = wordings.titleCount / Math.max(1, wordings.documentCount);
  const trust = Math.min(1, titlesEach / LIKEST);

  return (text) => {
    const alike = wordings.compare(tokenize(text));
    return (document) => {
      const { words, letters } = alike(document);
      const byLetters = letters.sort().reverse();
      return {
        best: trust * (byLetters[0] ?? 0),
        letters: trust * meanOfLikest(byLetters),
        words: trust * meanOfLikest(words.sort().reverse()),
      };
    };
  };
}

/** @param likenesses the greatest first */
function meanOfLikest(likenesses: Float64Array): number {
  const likest = likenesses.subarray(0, LIKEST);
  return likest.reduce((sum, likeness) => sum + likeness, 0) / Math.max(1, likest.length);
}

function lettersOf(words: readonly string[]): ReadonlySet<string> {
  const text = ` ${words.join(' ')} `;
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= text.length; at++) runs.add(text.slice(at, at + RUN));
  return runs;
}
