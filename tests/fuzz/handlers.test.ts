import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { libraryFiles, settingsFiles } from '../../bench/fuzz/file-cases.ts';
import { handlerTargets } from '../../bench/fuzz/handler-targets.ts';
import { parserTargets } from '../../bench/fuzz/parser-targets.ts';
import { createWholeServices } from '../../bench/fuzz/whole-services.ts';
import { loadQuotes } from '../../src/storage/quote-files.ts';
import { shippedCorpus } from '../support/corpus.ts';

const corpus = await shippedCorpus();
const read = await loadQuotes([join(process.cwd(), 'corpus')], process.cwd(), corpus);
const quotes = read.ok ? read.quotes : [];
const services = createWholeServices({ corpus, quotes, textOf: ({ url }) => url });
const files = fc.oneof(libraryFiles(corpus), settingsFiles());
const targets = [...handlerTargets({ services, corpus, files }), ...parserTargets(corpus)];

/** New ones each time: a failure says which, for `npm run fuzz -- --seed`. */
const seed = Date.now() % 1_000_000;

describe('whatever people type, press, send or set', () => {
  it.each(targets.map((target) => [target.kind, target] as const))(
    'is answered as it should be: %s',
    async (_, target) => {
      const { finding } = await target.run(seed, 2_000, 700);
      expect(finding, `npm run fuzz -- --seed ${seed}`).toBeNull();
    },
    30_000,
  );
});
