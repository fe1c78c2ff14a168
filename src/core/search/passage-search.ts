import type { Passage } from '../corpus/passage.ts';
import type { Synonym } from '../corpus/synonym.ts';
import { createInvertedIndex, type Field, impactOf } from './inverted-index.ts';
import type { Match, PassageSearch } from './match.ts';
import { createMatcher } from './matcher.ts';
import { createQueryReader } from './query-reader.ts';
import { spelling, type Title, titlesOf } from './titles.ts';

const QUESTION: Field = { weight: 2.5, lengthNorm: 0.75 };
const ALIASES: Field = { weight: 2, lengthNorm: 0.3 };
const BODY: Field = { weight: 1, lengthNorm: 0.6 };

/** Searches passages by their questions, aliases and bodies. */
export function createPassageSearch(
  passages: Iterable<Passage>,
  synonyms: readonly Synonym[],
): PassageSearch {
  const all = [...passages];
  const index = createInvertedIndex(
    all.map(({ question, aliases, body }) => [question, aliases.join('\n'), body]),
    [QUESTION, ALIASES, BODY],
  );
  const titles = all.map((passage) => titlesOf(passage, index));
  const asking = documentsBySpelling(titles);
  const readQuery = createQueryReader(index, synonyms);
  const match = createMatcher(index, (document) => ({
    titles: titles[document] ?? [],
    holds: (term) => impactOf(index, term, document) > 0,
  }));

  return {
    search(query, limit) {
      const relevances = new Map<number, number>();
      for (const { document, relevance } of match(readQuery(query), limit))
        relevances.set(document, relevance);
      for (const document of asking.get(spelling(query)) ?? []) relevances.set(document, 1);

      return [...relevances]
        .sort(([, a], [, b]) => b - a)
        .slice(0, Math.max(0, limit))
        .flatMap(([document, relevance]): readonly Match[] => {
          const passage = all[document];
          return passage ? [{ passage, relevance }] : [];
        });
    },
  };
}

/** Which documents ask something in exactly these words. */
function documentsBySpelling(
  titles: readonly (readonly Title[])[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const documents = new Map<string, Set<number>>();
  titles.forEach((ways, document) => {
    for (const title of ways)
      documents.set(title.spelling, (documents.get(title.spelling) ?? new Set()).add(document));
  });
  return documents;
}
