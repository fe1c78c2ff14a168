import type { Passage } from '../corpus/passage.ts';
import type { Synonym } from '../corpus/synonym.ts';
import { type English, NO_ENGLISH } from './english.ts';
import { ENGLISH } from './languages/english.ts';
import type { Match, PassageSearch } from './match.ts';
import type { MendedAliases } from './mend-aliases.ts';
import { createPassageIndex } from './passage-index.ts';
import { relevanceOf } from './relevance.ts';
import type { SearchLanguage } from './search-language.ts';

/**
 * Searches passages by their questions, aliases and bodies. The first match is as relevant as it fits the query, and
 * the others less as they are weaker (by the third root of the odds, or no neighbour would ever be offered); a passage that asks the very same is wholly relevant.
 * @param mending whether misspelt aliases are mended first, which takes most of the time; or what came of it before
 */
export function createPassageSearch(
  passages: Iterable<Passage>,
  synonyms: readonly Synonym[],
  english: English = NO_ENGLISH,
  mending: boolean | MendedAliases = true,
  language: SearchLanguage = ENGLISH,
): PassageSearch {
  const all = [...passages];
  const { asking, match } = createPassageIndex(all, synonyms, english, mending, language);

  return {
    search(query, limit) {
      const candidates = match(query, limit);
      const [first, second] = candidates;
      const relevance = first ? relevanceOf(first.fit, second?.strength ?? 0) : 0;
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
