import type { BenchQuery, Collection } from './collection.ts';
import type { Engine } from './engine.ts';
import { differenceInterval, mean, ndcg, reciprocalRank } from './metrics.ts';
import { misspell } from './misspell.ts';
import { createOurs } from './ours.ts';
import { createBm25, createExactMiniSearch, createMiniSearch, createRawFuse } from './peers.ts';
import { createRandom, shuffle } from './random.ts';
import { milliseconds, type Timing, timeEach } from './stopwatch.ts';
import { ratio, renderTable } from './table.ts';

const DEPTH = 10;
const WARM_UP = 20;
/** Fuse.js over whole texts is so slow that it is asked only this many of the queries. */
const FUSE_QUERIES = 12;

interface Outcome {
  readonly name: string;
  readonly ndcgs: readonly number[];
  readonly reciprocalRanks: readonly number[];
  readonly timing: Timing;
}

/** Compares the engines on the queries, as they are and misspelt alike for all of them. */
export function renderQuality(collection: Collection, queries: readonly BenchQuery[], seed: number): string {
  const { name, documents, synonyms } = collection;
  const ours = createOurs(documents, synonyms);
  const peers = [createMiniSearch, createExactMiniSearch, createBm25].map((create) => create(documents));
  const fuse = createRawFuse(documents);

  function renderVariant(variant: string, asked: readonly BenchQuery[]): string {
    for (const engine of [ours, ...peers]) outcomeOf(engine, asked.slice(0, WARM_UP));
    const few = shuffle(asked, createRandom(seed)).slice(0, FUSE_QUERIES);
    return [
      `### ${name}, ${variant}: ${asked.length} queries on ${documents.length} documents`,
      renderOutcomes(asked, ours, peers, seed),
      `${fuse.name}, on ${few.length} of them:`,
      renderOutcomes(few, ours, [fuse], seed),
    ].join('\n\n');
  }

  return [
    renderVariant('clean', queries),
    renderVariant(
      'misspelt',
      queries.map((query, at) => ({ ...query, text: misspell(query.text, seed + at) })),
    ),
  ].join('\n\n');
}

function renderOutcomes(
  queries: readonly BenchQuery[],
  engine: Engine,
  others: readonly Engine[],
  seed: number,
): string {
  const ours = outcomeOf(engine, queries);
  const rows = others.map((other) => {
    const theirs = outcomeOf(other, queries);
    const interval = differenceInterval(ours.ndcgs, theirs.ndcgs, createRandom(seed));
    return [
      ...cellsOf(theirs),
      ratio(mean(ours.ndcgs), mean(theirs.ndcgs)),
      interval.map((edge) => edge.toFixed(3)).join(' to '),
      ratio(ours.timing.p50, theirs.timing.p50),
    ];
  });
  const head = ['engine', 'nDCG@10', 'MRR@10', 'p50 ms', 'p95 ms'];
  return renderTable(
    [...head, 'nDCG ours/peer', 'difference, 95%', 'p50 ours/peer'],
    [[...cellsOf(ours), '', '', ''], ...rows],
  );
}

function outcomeOf(engine: Engine, queries: readonly BenchQuery[]): Outcome {
  const { results, timing } = timeEach(queries, ({ text }) => engine.search(text, DEPTH));
  const measured = (measure: typeof ndcg) =>
    queries.map(({ gains }, at) => measure(results[at] ?? [], gains));
  return { name: engine.name, ndcgs: measured(ndcg), reciprocalRanks: measured(reciprocalRank), timing };
}

function cellsOf({ name, ndcgs, reciprocalRanks, timing }: Outcome): readonly string[] {
  return [
    name,
    mean(ndcgs).toFixed(3),
    mean(reciprocalRanks).toFixed(3),
    milliseconds(timing.p50),
    milliseconds(timing.p95),
  ];
}
