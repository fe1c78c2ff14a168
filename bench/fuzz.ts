import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { loadQuotes } from '../src/storage/quote-files.ts';
import { machineFacts } from './bots/machine.ts';
import { libraryFiles, settingsFiles } from './fuzz/file-cases.ts';
import { handlerTargets } from './fuzz/handler-targets.ts';
import { type LiveBot, startLiveBot } from './fuzz/live-bot.ts';
import { liveTargets } from './fuzz/live-targets.ts';
import { packetTarget } from './fuzz/packet-target.ts';
import { parserTargets } from './fuzz/parser-targets.ts';
import type { Target } from './fuzz/target.ts';
import { createWholeServices } from './fuzz/whole-services.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '10' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(
    'npm run fuzz -- [--seed N] [--minutes M] [--only KIND]: odd values of every kind, against the handlers and a real bot',
  );
  process.exit(0);
}
type Memory = Awaited<ReturnType<LiveBot['memory']>>;

const seed = Number(values.seed);
const length = Number(values.minutes) * 60_000;
/** How long one kind is tried before it is another's turn, in milliseconds. */
const TURN = 4_000;
/**
 * By how much a bot may grow from half of the run to its end, in bytes. What it holds is exact; what the system has
 * given it goes up and down by a hundred megabytes under so many requests.
 */
const MAY_GROW = { heap: 16 * 2 ** 20, resident: 128 * 2 ** 20 };

console.log(`fuzz, seed ${seed}, ${values.minutes} minutes, ${machineFacts()}`);
const folders = ['corpus'];
const read = await loadCorpus(folders, process.cwd());
if (!read.ok) throw new Error('the corpus is not sound: npm run corpus:check');
const { corpus } = read;
const readQuotes = await loadQuotes(folders, process.cwd(), corpus);
const quotes = readQuotes.ok ? readQuotes.quotes : [];
const services = createWholeServices({ corpus, quotes, textOf: ({ url }) => url });
const files = fc.oneof(libraryFiles(corpus), settingsFiles());
const talking = await startLiveBot(false);
const listening = await startLiveBot(true);
// What comes before the first of anything, for the packets to begin as.
const packets = packetTarget(listening);
await acquaint(listening);
await acquaint(talking);
const targets: readonly Target[] = [
  ...handlerTargets({ services, corpus, files }),
  ...parserTargets(corpus),
  ...liveTargets({ bot: talking, corpus, files }),
  packets,
].filter(({ kind }) => values.only === undefined || kind.includes(values.only));

const counts = new Map<string, number>();
const findings = new Map<string, string>();
const started = performance.now();
const half = await run(started + length / 2, 0);
const atHalf = await memory();
await run(started + length, half);
const atEnd = await memory();
report();
await Promise.all([talking.close(), listening.close()]);
process.exitCode = findings.size > 0 || hasGrown() ? 1 : 0;

/** Goes round until it is time; a kind with a finding is left alone from then on. @returns how many rounds there were */
async function run(until: number, before: number): Promise<number> {
  for (let round = before; ; round += 1) {
    for (const target of targets) {
      if (performance.now() > until) return round + 1;
      if (findings.has(target.kind)) continue;
      await Promise.all([talking.revive(), listening.revive()]);
      const { runs, finding } = await target.run(seed + round, 100_000, TURN);
      counts.set(target.kind, (counts.get(target.kind) ?? 0) + runs);
      if (finding === null) continue;
      findings.set(target.kind, finding);
      console.log(`\nFOUND in ${target.kind}, seed ${seed + round}:\n${finding.slice(0, 6_000)}\n`);
    }
  }
}

async function acquaint({ discord }: LiveBot): Promise<void> {
  const sam = discord.as('Sam', 'general');
  const reply = await sam.command('ask', { question: 'what is personal recovery' });
  await sam.click(reply.message(), 'helpful:').catch(() => undefined);
  await sam.autocomplete('ask', 'question', 'recov');
  await discord.as('Robin', 'general').command('settings panel', {});
  await discord.as('Sam', 'dm').say('what is hope?');
  await sam.say(`<@${discord.botId}> hello`);
  await discord.as('Sam', 'dm').nextMessage();
}

/** What the two processes hold, one after the other. */
async function memory(): Promise<readonly Memory[]> {
  await Promise.all([talking.revive(), listening.revive()]);
  await pause(1_000);
  return [await talking.memory(), await listening.memory()];
}

function hasGrown(): boolean {
  return (['heap', 'resident'] as const).some((what) =>
    atEnd.some((end, index) => end[what] - (atHalf[index]?.[what] ?? 0) > MAY_GROW[what]),
  );
}

function report(): void {
  const megabytes = (sizes: readonly Memory[]) =>
    sizes
      .map(
        ({ resident, heap }) =>
          `${Math.round(resident / 2 ** 20)} MB (heap ${Math.round(heap / 2 ** 20)} MB)`,
      )
      .join(' and ');
  console.log(`\nseed ${seed}, ${values.minutes} minutes`);
  for (const { kind } of targets) {
    const result = findings.has(kind) ? 'FOUND' : 'nothing found';
    console.log(`${kind.padEnd(18)} ${String(counts.get(kind) ?? 0).padStart(8)} cases, ${result}`);
  }
  const bound = `${MAY_GROW.heap / 2 ** 20} MB of heap and ${MAY_GROW.resident / 2 ** 20} MB in all`;
  console.log(`memory after collection, of the bot that is asked and of the one that gets odd packets:
  at half     ${megabytes(atHalf)}
  at the end  ${megabytes(atEnd)}
  ${hasGrown() ? 'GROWN beyond' : 'within'} ${bound}`);
}
