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

/** @param documents the words of each title of each document */
export function titlesOf(
  documents: readonly (readonly (readonly string[])[])[],
  index: InvertedIndex,
): readonly (readonly Title[])[] {
  const { dictionary, documentCount } = index;
  // Most words of titles are small ones, whose stems would be looked for again and again.
  const known = new Map<string, number | null>();
  const termOf = (word: string): number | null => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const term = dictionary.find(word);
    known.set(word, term);
    return term;
  };
  const weightOf = (term: number) => inverseDocumentFrequency(documentFrequency(index, term), documentCount);

  return documents.map((titles) =>
    titles.map((words) => {
      const terms = [...new Set(words.flatMap((word) => termOf(word) ?? []))];
      const weights = terms.map(weightOf);
      return { terms, weights, totalWeight: weights.reduce((sum, weight) => sum + weight, 0) };
    }),
  );
}
