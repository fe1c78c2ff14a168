import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Collection, readCranfield } from './search/collection.ts';
import { renderHostile } from './search/hostile.ts';
import { readJudgedCorpus, toCollection } from './search/judged-corpus.ts';
import { renderQuality } from './search/quality.ts';
import { createRandom, shuffle } from './search/random.ts';
import { renderSpeed } from './search/speed.ts';

const SIZES = '100,1000,10000,100000';
/** The part of a collection that the engine was tuned on; figures are told of the rest. */
const TUNED_ON = 0.3;
const SPLIT_SEED = 7;

const { values } = parseArgs({
  options: {
    collection: { type: 'string' },
    seed: { type: 'string', default: '7' },
    sizes: { type: 'string', default: SIZES },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run bench:search -- [--collection DIR] [--seed ${values.seed}] [--sizes ${SIZES}]

Compares the search with MiniSearch, BM25 and Fuse.js on the judgments, where there are any, and on
the Cranfield collection in DIR: cran.all.1400, cran.qry and cranqrel. Sizes are for the speed part;
leave them empty (--sizes=) to skip it.`);
} else {
  await bench(values.collection, Number(values.seed), values.sizes.split(',').filter(Boolean).map(Number));
}

async function bench(directory: string | undefined, seed: number, sizes: readonly number[]): Promise<void> {
  console.log(`Node ${process.version}, ${cpus().length} cores, seed ${seed}`);
  const judged = await readJudgedCorpus();
  const collections: Collection[] = [];
  if (judged) {
    const ours = toCollection(judged);
    collections.push(ours);
    print(renderQuality(ours, ours.queries, seed));
  }
  if (directory !== undefined) {
    const cranfield = readCranfield(directory);
    collections.push(cranfield);
    print(renderQuality(cranfield, heldOut(cranfield), seed));
  }
  const largest = collections.at(-1);
  if (!largest) {
    console.log('There is nothing to measure on: no judgments, and no --collection.');
    return;
  }
  for (const collection of collections) print(renderHostile(collection, seed));
  for (const size of sizes) print(renderSpeed(largest, size, seed));
}

function heldOut({ queries }: Collection) {
  return shuffle(queries, createRandom(SPLIT_SEED)).slice(Math.round(queries.length * TUNED_ON));
}

function print(text: string): void {
  console.log(`\n${text}`);
}
