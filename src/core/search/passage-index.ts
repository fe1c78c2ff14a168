import type { Passage } from '../corpus/passage.ts';
import type { Synonym } from '../corpus/synonym.ts';
import { createInvertedIndex, type Field, impactOf } from './inverted-index.ts';
import { type Candidate, createMatcher } from './matcher.ts';
import { createQueryReader } from './query-reader.ts';
import { spelling, type Title, titlesOf } from './titles.ts';

/** Passages made ready for search; documents are numbered in the order given. */
export interface PassageIndex {
  /** The documents that ask something in exactly these words, whatever the case and punctuation. */
  asking(query: string): readonly number[];
  match(query: string, limit: number): readonly Candidate[];
}

const QUESTION: Field = { weight: 2.5, lengthNorm: 0.75 };
const ALIASES: Field = { weight: 2, lengthNorm: 0.3 };
const BODY: Field = { weight: 1, lengthNorm: 0.6 };

export function createPassageIndex(passages: readonly Passage[], synonyms: readonly Synonym[]): PassageIndex {
  const index = createInvertedIndex(
    passages.map(({ question, aliases, body }) => [question, aliases.join('\n'), body]),
    [QUESTION, ALIASES, BODY],
  );
  const titles = passages.map((passage) => titlesOf(passage, index));
  const bySpelling = documentsBySpelling(titles);
  const readQuery = createQueryReader(index, synonyms);
  const match = createMatcher(index, (document) => ({
    titles: titles[document] ?? [],
    holds: (term) => impactOf(index, term, document) > 0,
  }));
  return {
    asking: (query) => [...(bySpelling.get(spelling(query)) ?? [])],
    match: (query, limit) => match(readQuery(query), limit),
  };
}

function documentsBySpelling(
  titles: readonly (readonly Title[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const documents = new Map<string, Set<number>>();
  titles.forEach((ways, document) => {
    for (const { spelling: words } of ways)
      if (words !== '') documents.set(words, (documents.get(words) ?? new Set()).add(document));
  });
  return documents;
}
