import type { Collection } from './collection.ts';
import { createOurs } from './ours.ts';
import { createRandom, pick } from './random.ts';
import { milliseconds } from './stopwatch.ts';
import { renderTable } from './table.ts';

const LIMIT = 10;
const TRIES = 5;

/** Times what people type to break things; for each the slowest of a few tries, after one to warm up. */
export function renderHostile(collection: Collection, seed: number): string {
  const { search } = createOurs(collection.documents, collection.synonyms);
  const rows = hostileQueries(collection, seed)
    .map(([name, query]) => {
      search(query, LIMIT);
      const durations = Array.from({ length: TRIES }, () => {
        const start = performance.now();
        search(query, LIMIT);
        return performance.now() - start;
      });
      return { name, length: query.length, slowest: Math.max(...durations) };
    })
    .sort((a, b) => b.slowest - a.slowest)
    .map(({ name, length, slowest }) => [name, String(length), milliseconds(slowest)]);
  return [
    `### What the slowest of hostile queries takes, on ${collection.documents.length} documents of ${collection.name}`,
    renderTable(['query', 'characters', 'ms'], rows),
  ].join('\n\n');
}

function hostileQueries(collection: Collection, seed: number): readonly (readonly [string, string])[] {
  const random = createRandom(seed);
  const letters = [...'abcdefghijklmnoprstuvwy'];
  const unknown = (length: number) => Array.from({ length }, () => pick(letters, random)).join('');
  const text = collection.documents.map(({ body }) => body).join(' ');
  return [
    ['nothing', ''],
    ['6,000 characters of the collection', text.slice(0, 6_000)],
    ['6,000 characters without an end of a sentence', text.replace(/[^a-z ]/gi, ' ').slice(0, 6_000)],
    ['one word of 2,000 letters', 'ab'.repeat(1_000)],
    ['zalgo', 'recovery'.replaceAll(/./g, (letter) => letter + '\u0336\u0489'.repeat(200))],
    ['text turned round', '\u202e recovery \u202c'.repeat(200)],
    ['half characters', '\ud800'.repeat(3_000)],
    ['names of object internals', '__proto__ constructor hasOwnProperty '.repeat(100)],
    ["Fuse's operators", `'word !not ^begin end$ | "exact" `.repeat(100)],
    ['thousands of unknown words', Array.from({ length: 750 }, () => unknown(7)).join(' ')],
    ['unknown words just long enough to correct', Array.from({ length: 200 }, () => unknown(28)).join(' ')],
    ['sentences of one letter', 'a. b? '.repeat(1_000)],
    ['sentences of one word', 'flow. wing. heat. mach. '.repeat(250)],
    ['nothing but faces', '🙂'.repeat(3_000)],
  ];
}
