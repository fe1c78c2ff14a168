import { inverseDocumentFrequency } from './bm25.ts';
import { documentFrequency, type InvertedIndex } from './inverted-index.ts';
import { ENGLISH } from './languages/english.ts';
import type { SearchLanguage } from './search-language.ts';

/** One way of asking for a passage: its question or an alias. */
export interface Title {
  /** Its terms, each once, and how much each of them tells. */
  readonly terms: readonly number[];
  readonly weights: readonly number[];
  readonly totalWeight: number;
}

/** Two texts with the same spelling are the same question, whatever their case and punctuation. */
export const spelling = (text: string, { tokenize }: SearchLanguage = ENGLISH): string =>
  tokenize(text).join(' ');

export function titlesOf(wordings: readonly string[], index: InvertedIndex): readonly Title[] {
  return wordings.map((title) => {
    const words = index.language.tokenize(title);
    const terms = [...new Set(words.flatMap((word) => index.dictionary.find(word) ?? []))];
    const weights = terms.map((term) =>
      inverseDocumentFrequency(documentFrequency(index, term), index.documentCount),
    );
    return {
      terms,
      weights,
      totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    };
  });
}
