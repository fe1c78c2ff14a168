import type { Corpus } from './core/corpus/corpus.ts';
import { ENGLISH } from './core/search/languages/english.ts';
import { type PreparedSearch, prepareSearch } from './core/search/prepare-search.ts';
import { readPassages } from './core/search/read-passages.ts';
import type { SearchParts } from './core/search/search-parts.ts';
import { createSubject } from './core/search/subject.ts';
import { readEnglish } from './storage/english-words.ts';

/** What searches in English are made with, over the corpus and over what a server adds to it. */
export type EnglishSearchParts = Required<Omit<SearchParts, 'language'>>;

/** @param prepared null where it is yet to be prepared */
export function searchPartsOf(corpus: Corpus, prepared: PreparedSearch | null = null): EnglishSearchParts {
  const english = readEnglish();
  const { mended, evidence } = prepared ?? prepareSearch(corpus, english);
  const read = readPassages([...corpus.passages.values()], mended);
  const subject = evidence && createSubject(evidence, ENGLISH.tokenize);
  return { synonyms: corpus.synonyms, english, read, subject };
}
