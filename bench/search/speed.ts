import type { Collection } from './collection.ts';
import type { Engine, Searchable } from './engine.ts';
import { makeUpDocuments } from './made-up-documents.ts';
import { misspell } from './misspell.ts';
import { createOurs } from './ours.ts';
import { createBm25, createMiniSearch, createRawFuse } from './peers.ts';
import { createRandom, shuffle } from './random.ts';
import { milliseconds, type Timing, timeEach } from './stopwatch.ts';
import { ratio, renderTable } from './table.ts';

const LIMIT = 10;
const QUERIES = 100;
const WARM_UP = 20;
/** Fuse.js over whole texts takes time in proportion: it is asked fewer queries the more documents there are. */
const FUSE_QUERIES = new Map([
  [100, 20],
  [1_000, 3],
]);

interface Outcome {
  readonly name: string;
  readonly buildMilliseconds: number;
  /** Null where the run cannot collect garbage at will (`--expose-gc`). */
  readonly heapMegabytes: number | null;
  readonly queries: number;
  readonly clean: Timing;
  readonly misspelt: Timing;
}

/** Times the engines on this many documents, made up of sentences of the collection. */
export function renderSpeed(collection: Collection, size: number, seed: number): string {
  const queries = shuffle(
    collection.queries.map(({ text }) => text),
    createRandom(seed),
  ).slice(0, QUERIES);
  const documents = makeUpDocuments(collection.documents, size, createRandom(seed));
  const measure = (create: (documents: readonly Searchable[]) => Engine, asked: readonly string[]) =>
    outcomeOf(() => create(documents), asked, seed);
  const ours = measure(createOurs, queries);
  const peers = [createMiniSearch, createBm25].map((create) => measure(create, queries));
  const fuseQueries = FUSE_QUERIES.get(size);
  if (fuseQueries !== undefined) peers.push(measure(createRawFuse, queries.slice(0, fuseQueries)));
  const head = ['engine', 'build ms', 'heap MB', 'queries', 'clean p50 / p95 ms', 'misspelt p50 / p95 ms'];
  return [
    `### ${size.toLocaleString('en')} documents made of ${collection.name}`,
    renderTable(
      [...head, 'p50 ours/peer, clean', 'misspelt'],
      [ours, ...peers].map((outcome) => [
        outcome.name,
        milliseconds(outcome.buildMilliseconds),
        outcome.heapMegabytes?.toFixed(1) ?? '–',
        String(outcome.queries),
        renderTiming(outcome.clean),
        renderTiming(outcome.misspelt),
        outcome === ours ? '' : ratio(ours.clean.p50, outcome.clean.p50),
        outcome === ours ? '' : ratio(ours.misspelt.p50, outcome.misspelt.p50),
      ]),
    ),
  ].join('\n\n');
}

function outcomeOf(create: () => Engine, queries: readonly string[], seed: number): Outcome {
  const before = heapInUse();
  const start = performance.now();
  const engine = create();
  const buildMilliseconds = performance.now() - start;
  const after = heapInUse();
  const misspelt = queries.map((query, at) => misspell(query, seed + at));
  const search = (query: string) => engine.search(query, LIMIT);
  if (queries.length > WARM_UP) for (const query of queries.slice(0, WARM_UP)) search(query);
  return {
    name: engine.name,
    buildMilliseconds,
    heapMegabytes: before === null || after === null ? null : (after - before) / 1_000_000,
    queries: queries.length,
    clean: timeEach(queries, search).timing,
    misspelt: timeEach(misspelt, search).timing,
  };
}

/** Typed arrays lie outside the heap proper and are counted with it. */
function heapInUse(): number | null {
  if (global.gc === undefined) return null;
  global.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const renderTiming = ({ p50, p95 }: Timing) => `${milliseconds(p50)} / ${milliseconds(p95)}`;
