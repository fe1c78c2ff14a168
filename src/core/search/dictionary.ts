import type { SearchLanguage } from './search-language.ts';

/** The words of an index and the terms, numbered from 0, that they stand for: words of one stem are one term. */
export interface Dictionary {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
  /** The term of a word of the corpus, which is added if it is new; null for a stop word. */
  add(word: string): number | null;
  /** The term of a word, by itself or by its stem; null where the corpus has none. */
  find(word: string): number | null;
}

export function createDictionary({ stem, stopWords }: SearchLanguage): Dictionary {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();

  function add(word: string): number | null {
    if (stopWords.has(word)) return null;
    const known = words.get(word);
    if (known !== undefined) return known;
    const stemmed = stem(word);
    const term = stems.get(stemmed) ?? stems.size;
    stems.set(stemmed, term);
    words.set(word, term);
    return term;
  }

  return { words, stems, add, find: (word) => words.get(word) ?? stems.get(stem(word)) ?? null };
}
