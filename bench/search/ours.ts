import type { Passage } from '../../src/core/corpus/passage.ts';
import type { Synonym } from '../../src/core/corpus/synonym.ts';
import { createPassageSearch } from '../../src/core/search/passage-search.ts';
import type { Engine, Searchable } from './engine.ts';

/** The search that the bot uses, whole. */
export function createOurs(documents: readonly Searchable[], synonyms: readonly Synonym[] = []): Engine {
  const { search } = createPassageSearch(documents.map(toPassage), { synonyms });
  return {
    name: 'ours',
    search: (query, limit) => search(query, limit).map(({ passage }) => passage.id),
  };
}

const toPassage = (document: Searchable): Passage => ({
  ...document,
  asked: [],
  topics: [],
  sources: [],
  viewpoint: 'shared',
  otherSide: null,
  notices: [],
  points: [],
  related: [],
  reviewed: '2026-01-01',
});
