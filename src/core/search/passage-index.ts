import type { Passage } from '../corpus/passage.ts';
import { NO_ENGLISH } from './english.ts';
import { createInvertedIndex, type Field, impactOf } from './inverted-index.ts';
import { ENGLISH } from './languages/english.ts';
import { type Candidate, createMatcher } from './matcher.ts';
import { mendAliases } from './mend-aliases.ts';
import { createQueryReader } from './query-reader.ts';
import { type ReadPassages, readPassages } from './read-passages.ts';
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
  { synonyms = [], english = NO_ENGLISH, language = ENGLISH, read }: SearchParts = {},
): PassageIndex {
  const known = read ?? readPassages(passages, mendAliases(passages, english, language), language);
  const { asking, wordings } = known;
  const index = createInvertedIndex(fieldsOf(known), [QUESTION, ALIASES, BODY], language);
  const weighed = titlesOf(known.titles, index);
  const readQuery = createQueryReader(index, synonyms, english);
  const readWording = createReadWording(wordings, language);
  const match = createMatcher(index, (document) => ({
    titles: weighed[document] ?? [],
    holds: (term) => impactOf(index, term, document) > 0,
  }));
  return {
    asking: (query) => asking(spelling(query, language)),
    match: (query, limit) => match(readQuery(query), readWording(query), limit),
  };
}

/** Apart from what goes on being used, or the words of all bodies would be kept with it. */
function fieldsOf({ titles, bodies }: ReadPassages) {
  return titles.map(([question = [], ...aliases], document) => [
    question,
    aliases.flat(),
    bodies[document] ?? [],
  ]);
}
