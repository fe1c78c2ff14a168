import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import type { Part } from './part.ts';

// A process of its own, so that nothing is imported before its time: it does what a start does, in the same order,
// and prints how long each part took and what it left in memory.
const parts: Part[] = [];
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
let held = 0;
let since = 0;
done('Node itself');

await import('discord.js');
done('import discord.js');
const [
  { readCorpusPack },
  { checkCorpus },
  { openDatabase },
  { createAnswering },
  { searchPartsOf },
  { EMPTY_CORPUS },
] = await Promise.all([
  import('../../src/storage/corpus-pack.ts'),
  import('../../src/storage/check-corpus.ts'),
  import('../../src/storage/open-database.ts'),
  import('../../src/create-services.ts'),
  import('../../src/search-parts-of.ts'),
  import('../../src/core/corpus/corpus.ts'),
  import('../../src/start-bot.ts'),
  import('../../src/config.ts'),
  import('../../commands/index.ts'),
]);
done('import the rest, with the care model');
const { corpus, quotes, prepared } = readCorpusPack('dist/corpus.pack', 'corpus') ?? {
  corpus: EMPTY_CORPUS,
  quotes: [],
  prepared: null,
};
done('corpus and quotes, from the pack');
const database = await openDatabase(`sqlite://${join(folder, 'bot.sqlite')}`, console.error);
await database.get('opened');
done('database');
const { searchIn, suggestionsIn, answer } = createAnswering(corpus, quotes, searchPartsOf(corpus, prepared));
done('English words and indexes');
for (const language of CARE_LANGUAGES) [searchIn(language), suggestionsIn(language)];
done('indexes of other languages (when first asked in)');
answer('what is personal recovery');
since = performance.now();
await checkCorpus(['corpus'], '.');
done('corpus and quotes, from their files (when one has changed)');
await database.disconnect();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(parts));

/** Looking takes time too, which counts for nothing. */
function done(part: string): void {
  const took = performance.now() - since;
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  parts.push({ part, took, kept: heapUsed + external - held });
  held = heapUsed + external;
  since = performance.now();
}
