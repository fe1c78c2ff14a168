import type { Passage } from '../corpus/passage.ts';
import { inverseDocumentFrequency } from './bm25.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';
import { tokenize } from './tokenize.ts';

/** One way of asking for a passage: its question or an alias. */
export interface Title {
  /** All its words, stop words too, so that the very same question can be told. */
  readonly text: string;
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly weight: number;
}

/** Two texts with the same spelling are the same question, whatever their case and punctuation. */
export const spelling = (text: string) => tokenize(text).join(' ');

export function titlesOf({ question, aliases }: Passage, index: InvertedIndex): readonly Title[] {
  return [question, ...aliases].map((title) => {
    const terms = [...new Set(tokenize(title).flatMap((word) => index.dictionary.find(word) ?? []))];
    const weights = terms.map((term) =>
      inverseDocumentFrequency(documentFrequency(index, term), index.documentCount),
    );
    return {
      text: spelling(title),
      terms,
      weights,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
    };
  });
}
