import { type Passage, wordingsOf } from '../corpus/passage.ts';
import { NO_ENGLISH } from './english.ts';
import { createInvertedIndex, type Field, impactOf } from './inverted-index.ts';
import { ENGLISH } from './languages/english.ts';
import { type Candidate, createMatcher } from './matcher.ts';
import { mendAliases } from './mend-aliases.ts';
import { createQueryReader } from './query-reader.ts';
import type { SearchLanguage } from './search-language.ts';
import type { SearchParts } from './search-parts.ts';
import { spelling, titlesOf } from './titles.ts';
import { createReadWording } from './wordings.ts';

/** Passages made ready for search; documents are numbered in the order given. */
export interface PassageIndex {
  /** The documents that ask something in exactly these words, whatever the case and punctuation. */
  asking(query: string): readonly number[];
  match(query: string, limit: number): readonly Candidate[];
}

const QUESTION: Field = { weight: 2.5, lengthNorm: 0.75 };
const ALIASES: Field = { weight: 2, lengthNorm: 0.3 };
const BODY: Field = { weight: 1, lengthNorm: 0.6 };

export function createPassageIndex(
  passages: readonly Passage[],
  { synonyms = [], english = NO_ENGLISH, language = ENGLISH, mended }: SearchParts = {},
): PassageIndex {
  const aliases = mended ?? mendAliases(passages, english, language);
  const index = createInvertedIndex(
    passages.map(({ question, body }, document) => [question, aliases[document]?.join('\n') ?? '', body]),
    [QUESTION, ALIASES, BODY],
    language,
  );
  const wordings = passages.map(({ question }, document) => [question, ...(aliases[document] ?? [])]);
  const titles = wordings.map((own) => titlesOf(own, index));
  const bySpelling = documentsBySpelling(passages, language);
  const readQuery = createQueryReader(index, synonyms, english);
  const readWording = createReadWording(wordings, language);
  const match = createMatcher(index, (document) => ({
    titles: titles[document] ?? [],
    holds: (term) => impactOf(index, term, document) > 0,
  }));
  return {
    asking: (query) => [...(bySpelling.get(spelling(query, language)) ?? [])],
    match: (query, limit) => match(readQuery(query), readWording(query), limit),
  };
}

function documentsBySpelling(
  passages: readonly Passage[],
  language: SearchLanguage,
): ReadonlyMap<string, ReadonlySet<number>> {
  const documents = new Map<string, Set<number>>();
  passages.forEach((passage, document) => {
    for (const words of [passage.question, ...wordingsOf(passage)].map((text) => spelling(text, language)))
      if (words !== '') documents.set(words, (documents.get(words) ?? new Set()).add(document));
  });
  return documents;
}
