import { createAnswer } from '../answer/create-answer.ts';
import type { Assessment } from '../care/assessment.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Passage } from '../corpus/passage.ts';
import type { PassageSearch } from '../search/match.ts';
import { createBoundedCache } from './bounded-cache.ts';
import { serverPassage, serverQuote } from './entry.ts';
import type { Knowledge, KnowledgeOf } from './knowledge.ts';
import type { LibraryStore } from './library.ts';
import { createServerSearch } from './server-search.ts';

interface Parts {
  readonly store: LibraryStore;
  /** What the bot knows everywhere. */
  readonly shipped: Knowledge;
  readonly assess: (text: string) => Assessment;
  readonly createSearch: (passages: Iterable<Passage>) => PassageSearch;
}

export interface ServerKnowledge {
  readonly knowledgeOf: KnowledgeOf;
  /** The store, through which what is changed is known at once. */
  readonly library: LibraryStore;
}

/** In indexed passages over all servers: some 150 megabytes, most of them for the corpus in each index. */
const MAX_INDEXED = 8_000;
/** What it takes to remember that a server has nothing of its own, and each quote that it has, in the same measure. */
const NOTHING = 0.01;
const A_QUOTE = 0.02;

/**
 * What the bot knows in each server. Indexes are held for the servers that asked last, as many as fit; a
 * server without passages of its own needs none.
 */
export function createServerKnowledge({ store, shipped, assess, createSearch }: Parts): ServerKnowledge {
  const known = createBoundedCache<Promise<Knowledge>>(MAX_INDEXED);

  async function read(guildId: string): Promise<Knowledge> {
    const entries = await store.entries(guildId);
    const own = entries.flatMap((entry) => (entry.kind === 'passage' ? [serverPassage(entry)] : []));
    const ownQuotes = entries.flatMap((entry) => (entry.kind === 'quote' ? [serverQuote(entry)] : []));
    const quotes = ownQuotes.length === 0 ? shipped.quotes : [...shipped.quotes, ...ownQuotes];
    if (own.length === 0) return ownQuotes.length === 0 ? shipped : { ...shipped, quotes };
    const passages = new Map([
      ...shipped.corpus.passages,
      ...own.map((passage) => [passage.id, passage] as const),
    ]);
    const corpus: Corpus = { ...shipped.corpus, passages };
    const together = createSearch(passages.values());
    const { search } = createServerSearch({ corpus: shipped, together });
    return { corpus, search, answer: createAnswer({ corpus, assess, search }), quotes };
  }

  const knowledgeOf: KnowledgeOf = async (guildId) => {
    if (guildId === null) return shipped;
    const held = known.find(guildId);
    if (held) return held.catch(() => shipped);
    const reading = read(guildId);
    known.add(guildId, reading, NOTHING);
    try {
      const knowledge = await reading;
      // A change in between has let go of what was being read.
      if (known.find(guildId) === reading) known.add(guildId, reading, weightOf(knowledge));
      return knowledge;
    } catch {
      if (known.find(guildId) === reading) known.forget(guildId);
      return shipped;
    }
  };

  function weightOf({ corpus, quotes }: Knowledge): number {
    const indexed = corpus === shipped.corpus ? 0 : corpus.passages.size;
    return NOTHING + indexed + A_QUOTE * (quotes.length - shipped.quotes.length);
  }

  /** What was read while the change was under way may be of before it, so it is read again. */
  async function changing<T>(guildId: string, change: () => Promise<T>): Promise<T> {
    try {
      return await change();
    } finally {
      known.forget(guildId);
    }
  }

  return {
    knowledgeOf,
    library: {
      entries: store.entries,
      put: (guildId, entries) => changing(guildId, () => store.put(guildId, entries)),
      remove: (guildId, ids) => changing(guildId, () => store.remove(guildId, ids)),
      clear: (guildId) => changing(guildId, () => store.clear(guildId)),
    },
  };
}
