import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { inverseDocumentFrequency, saturate } from '../../src/core/search/bm25.ts';
import { stem } from '../../src/core/search/stem.ts';
import { STOP_WORDS } from '../../src/core/search/stop-words.ts';
import { tokenize } from '../../src/core/search/tokenize.ts';
import type { Engine, Searchable } from './engine.ts';

const WEIGHTS = { question: 2.5, aliases: 2, body: 1 };
const FUZZINESS = 0.2;

/** MiniSearch with our tokeniser, stop words, stems and field weights, and its own fuzzy search. */
export const createMiniSearch = (documents: readonly Searchable[]): Engine =>
  miniSearch('MiniSearch, tuned', documents, FUZZINESS);

/** The same without its fuzzy search: better on clean queries, worse on misspelt ones. */
export const createExactMiniSearch = (documents: readonly Searchable[]): Engine =>
  miniSearch('MiniSearch, exact words', documents, false);

function miniSearch(name: string, documents: readonly Searchable[], fuzzy: number | false): Engine {
  const index = new MiniSearch<Omit<Searchable, 'aliases'> & { readonly aliases: string }>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => [...tokenize(text)],
    processTerm: (word) => (STOP_WORDS.has(word) ? null : stem(word)),
    searchOptions: { fuzzy, prefix: false, combineWith: 'OR', boost: WEIGHTS },
  });
  index.addAll(documents.map((document) => ({ ...document, aliases: document.aliases.join('\n') })));
  return {
    name,
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

/** BM25 as in the textbooks, over each document as one text, with our tokeniser, stop words and stems. */
export function createBm25(documents: readonly Searchable[]): Engine {
  const postings = new Map<string, Map<number, number>>();
  const lengths = documents.map(({ question, aliases, body }, at) => {
    const terms = analyse([question, ...aliases, body].join('\n'));
    for (const term of terms) {
      const counts = postings.get(term) ?? new Map<number, number>();
      postings.set(term, counts.set(at, (counts.get(at) ?? 0) + 1));
    }
    return terms.length;
  });
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;

  function search(query: string, limit: number): readonly string[] {
    const scores = new Map<number, number>();
    for (const term of new Set(analyse(query))) {
      const counts = postings.get(term) ?? new Map<number, number>();
      const idf = inverseDocumentFrequency(counts.size, documents.length);
      for (const [at, count] of counts) {
        const gain = idf * saturate(count, (lengths[at] ?? 0) / meanLength, 0.75);
        scores.set(at, (scores.get(at) ?? 0) + gain);
      }
    }
    return [...scores]
      .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
      .slice(0, limit)
      .flatMap(([at]) => documents[at]?.id ?? []);
  }

  return { name: 'BM25, plain', search };
}

/** Fuse.js over whole texts, as its documentation begins, with the same weights. */
export function createRawFuse(documents: readonly Searchable[]): Engine {
  const fuse = new Fuse(documents, {
    ignoreLocation: true,
    keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
  });
  return {
    name: 'Fuse.js alone',
    search: (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.id),
  };
}

const analyse = (text: string) =>
  tokenize(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
