import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { machineFacts, stayOnCore } from './bots/machine.ts';
import { startBot, type Which } from './bots/start-bot.ts';
import { KINDS } from './load/interactions.ts';
import { createPeople, type Phase, type Rates } from './load/phase.ts';
import { HEAD, joined, of, row, times } from './load/rows.ts';
import { percentile } from './search/metrics.ts';
import { createRandom } from './search/random.ts';
import { renderTable } from './search/table.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    rounds: { type: 'string', default: '2' },
    storm: { type: 'string', default: '300' },
    'storm-seconds': { type: 'string', default: '15' },
    overload: { type: 'string', default: '2000' },
    burst: { type: 'string', default: '4' },
    seed: { type: 'string', default: '4711' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench:load -- [--rate N] [--seconds N] [--rounds N] [--storm N] [--storm-seconds N]
                      [--overload N] [--burst SECONDS] [--seed N]

So many interactions a second for so many seconds, in rounds by turns, to the bot and to a discord.js client that
answers a fixed string. Both bots share one core; the local Discord and whoever asks have another. Then /ask with
and without a storm of letters being typed, and more than anybody could answer for a few seconds.
For a short run: --seconds 10 --rounds 1 --storm-seconds 5; for the last part alone: --seconds 0 --storm-seconds 0`);
  process.exit();
}

/** Longer ones cannot be completed letter by letter: no choice is longer. */
const MAX_QUESTION = 100;
const BOT_CORE = 0;
const REST_CORE = 1;
const OPEN = 64;
const CEILING_SECONDS = 5;
const WARM_UP_SECONDS = 4;
const ASKS = 20;
/** Out of a hundred. */
const MIX: Required<Rates> = { '/ask': 40, typing: 30, button: 15, '/helplines': 10, '/search': 5 };
const mixed = (perSecond: number): Rates =>
  Object.fromEntries(KINDS.map((kind) => [kind, (MIX[kind] * perSecond) / 100]));

const isPinned = stayOnCore(REST_CORE);
const seed = Number(values.seed);
const stormSeconds = Number(values['storm-seconds']);
const judgments = z
  .array(z.object({ q: z.string() }))
  .parse(parse(readFileSync('tests/retrieval/judgments.yaml', 'utf8')));
const questions = judgments.map(({ q }) => q).filter((question) => question.length <= MAX_QUESTION);
console.log(`${machineFacts()}; seed ${seed}; ${questions.length} questions
${isPinned ? `bots on core ${BOT_CORE}, the local Discord and those who ask on core ${REST_CORE}` : 'not kept to cores: taskset or a second core is missing'}
`);

const ours = await meet('ours');
const plain = await meet('plain');

for (const { people } of [ours, plain]) {
  await people.ask({ '/ask': 10 }, 1);
  await people.ask(mixed(50), WARM_UP_SECONDS);
}
const ceiling = await plain.people.askAtOnce(mixed(100), OPEN, CEILING_SECONDS);
console.log(`ceiling: ${ceiling.toFixed(0)} a second against the fixed string, ${OPEN} open at a time\n`);

if (Number(values.seconds) > 0) await compareSteadily();
if (stormSeconds > 0) await compareInStorm();

const before = await ours.bot.spent();
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, ours.bot.resident());
}, 100);
const started = performance.now();
const flood = await ours.people.ask(mixed(Number(values.overload)), Number(values.burst));
const reached = (flood.sent.at(-1)?.at ?? started) - started;
clearInterval(watch);
await pause(2_000);
const after = await ours.bot.spent();
const plainly = await plain.people.ask(mixed(Number(values.overload)), Number(values.burst));
const again = await ours.people.ask({ '/ask': ASKS }, 5);
console.log(
  `\n${values.overload} a second wanted for ${values.burst} s: ${((flood.sent.length / reached) * 1_000).toFixed(0)} a second sent\n`,
);
console.log(
  renderTable(HEAD, [
    row('all', flood),
    ...KINDS.map((kind) => row(kind, { sent: of(kind, flood.sent), late: [] })),
    row('/ask afterwards', again),
    row('all, fixed string', plainly),
  ]),
);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0);
console.log(
  `\nresident MB: ${megabytes(before.resident)} before, ${megabytes(peak)} at most, ${megabytes(after.resident)} afterwards; heap ${megabytes(before.heap)} and ${megabytes(after.heap)}`,
);
for (const { which, discord } of [ours, plain]) {
  if (discord.reports.length > 0)
    console.log(`${which}: ${discord.reports.length} requests that Discord would pass over in silence`);
}

await Promise.all([ours, plain].map(({ bot }) => bot.stop()));
await Promise.all([ours, plain].map(({ discord }) => discord.close()));

async function compareSteadily(): Promise<void> {
  const rounds = Number(values.rounds);
  const rate = Number(values.rate);
  const steady: { readonly [which in Which]: Phase[] } = { ours: [], plain: [] };
  const computed: { [which in Which]: number } = { ours: 0, plain: 0 };
  for (let round = 0; round < rounds; round += 1) {
    for (const { which, bot, people } of [ours, plain]) {
      const { computing } = await bot.spent();
      steady[which].push(await people.ask(mixed(rate), Number(values.seconds) / rounds));
      computed[which] += (await bot.spent()).computing - computing;
    }
  }
  console.log(`${rate} a second for ${values.seconds} s in ${rounds} rounds by turns, ms to the callback\n`);
  const all = { ours: joined(steady.ours), plain: joined(steady.plain) };
  console.log(renderTable(HEAD, [row('ours', all.ours), row('fixed string', all.plain)]));
  const quotients = [0.5, 0.95, 0.99].map((part) =>
    (percentile(times(all.ours.sent), part) / percentile(times(all.plain.sent), part)).toFixed(2),
  );
  const each = (which: Which) => computed[which] / all[which].sent.length;
  console.log(`
ours by the fixed string: p50 ${quotients[0]}, p95 ${quotients[1]}, p99 ${quotients[2]}
time on a core for each: ${each('ours').toFixed(2)} ms, ${each('plain').toFixed(2)} ms for the fixed string
`);
  console.log(
    renderTable(
      HEAD,
      KINDS.map((kind) => row(kind, { sent: of(kind, all.ours.sent), late: [] })),
    ),
  );
}

async function compareInStorm(): Promise<void> {
  const calm = await ours.people.ask({ '/ask': ASKS }, stormSeconds);
  const storm = await ours.people.ask({ '/ask': ASKS, typing: Number(values.storm) }, stormSeconds);
  console.log(`\n/ask ${ASKS} times a second, without and with ${values.storm} letters a second\n`);
  console.log(
    renderTable(HEAD, [
      row('/ask alone', calm),
      row('/ask in the storm', { ...storm, sent: of('/ask', storm.sent) }),
      row('letters', { sent: of('typing', storm.sent), late: [] }),
    ]),
  );
}

/** Starts a bot in a local Discord of its own, with people in it. */
async function meet(which: Which) {
  const random = createRandom(seed);
  const world = createWorld({ guilds: 20, channelsPerGuild: 10, rolesPerGuild: 5, members: 500 });
  const discord = await createLocalDiscord({ port: 0, world });
  const bot = startBot(which, discord, isPinned ? BOT_CORE : null);
  await bot.ready;
  return { which, discord, bot, people: createPeople(discord, questions, random) };
}
