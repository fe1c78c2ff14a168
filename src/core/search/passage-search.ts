import type { Passage } from '../corpus/passage.ts';
import type { Match, PassageSearch } from './match.ts';
import { createPassageIndex } from './passage-index.ts';
import { relevanceOf } from './relevance.ts';
import type { SearchParts } from './search-parts.ts';

/**
 * Searches passages by their questions, aliases and bodies. The first match is as relevant as it fits the query, and
 * the others less as they are weaker (by the third root of the odds, or no neighbour would ever be offered); a passage
 * that asks the very same is wholly relevant.
 */
export function createPassageSearch(passages: Iterable<Passage>, parts: SearchParts = {}): PassageSearch {
  const all = [...passages];
  const { asking, match } = createPassageIndex(all, parts);
  const { subject } = parts;

  return {
    search(query, limit) {
      const candidates = match(query, limit);
      const [first, second] = candidates;
      const relevance = first
        ? relevanceOf(first.fit, second?.strength ?? 0, subject ? subject(query) : null)
        : 0;
      const relevances = new Map(
        candidates.map(({ document, strength }) => [document, relevance * Math.cbrt(strength)]),
      );
      for (const document of asking(query)) relevances.set(document, 1);

      return [...relevances]
        .sort(([, a], [, b]) => b - a)
        .slice(0, Math.max(0, limit))
        .flatMap(([document, own]): readonly Match[] => {
          const passage = all[document];
          return passage ? [{ passage, relevance: own }] : [];
        });
    },
  };
}
