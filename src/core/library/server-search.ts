import type { PassageSearch } from '../search/match.ts';
import { isServerPassage } from './entry.ts';

interface Parts {
  /** Over the corpus alone. */
  readonly corpus: PassageSearch;
  /** Over the corpus and the server's passages together. */
  readonly together: PassageSearch;
}

/**
 * Searches a server's passages with the corpus. The corpus is found exactly as elsewhere. The server's passages
 * are weighed among those of the corpus, since an index of a dozen texts cannot tell a rare word from a common
 * one; of two that are as relevant, the server's own comes first.
 */
export function createServerSearch({ corpus, together }: Parts): PassageSearch {
  return {
    search(query, limit) {
      const own = together.search(query, limit).filter(({ passage }) => isServerPassage(passage));
      return [...own, ...corpus.search(query, limit)]
        .sort((a, b) => b.relevance - a.relevance)
        .slice(0, Math.max(0, limit));
    },
  };
}
