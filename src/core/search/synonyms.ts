import type { Synonym } from '../corpus/synonym.ts';
import { ENGLISH } from './languages/english.ts';
import type { SearchLanguage } from './search-language.ts';

/** Words of a query that stand for words of the corpus. */
export interface Substitution {
  /** How many words of the query it takes up. */
  readonly length: number;
  /** The words that they mean. */
  readonly mean: readonly string[];
}

/** The longest substitution for the words that begin at a place in the query, or null. */
export type Substitute = (words: readonly string[], at: number) => Substitution | null;

interface Entry {
  readonly stems: readonly string[];
  readonly mean: readonly string[];
}

/** Synonyms are matched by stem, so "psych ward" also answers to "psych wards". */
export function createSubstitute(
  synonyms: readonly Synonym[],
  { stem, tokenize }: SearchLanguage = ENGLISH,
): Substitute {
  const entries = new Map<string, Entry[]>();
  for (const { words, mean } of synonyms) {
    for (const phrase of words) {
      const stems = tokenize(phrase).map(stem);
      const [first] = stems;
      if (first === undefined) continue;
      const entry = { stems, mean: tokenize(mean) };
      entries.set(
        first,
        [...(entries.get(first) ?? []), entry].sort((a, b) => b.stems.length - a.stems.length),
      );
    }
  }

  return (words, at) => {
    const found = entries
      .get(stem(words[at] ?? ''))
      ?.find(({ stems }) => stems.every((expected, offset) => stem(words[at + offset] ?? '') === expected));
    return found ? { length: found.stems.length, mean: found.mean } : null;
  };
}
