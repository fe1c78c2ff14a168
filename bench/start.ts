import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { machineFacts } from './bots/machine.ts';
import { startBot, type Which } from './bots/start-bot.ts';
import { createRandom } from './search/random.ts';
import { renderTable } from './search/table.ts';
import { median } from './settings/stopwatch.ts';
import { firstAnswer } from './start/first-answer.ts';
import { parts } from './start/part.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '0,100,2500' },
    runs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '4711' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench:start -- [--guilds N,N] [--runs N] [--seed N]

From the start of the process until discord.js says that it is on Discord, and until the first question is
answered: the bot with an empty database beside an ordinary discord.js client, by turns, in so many guilds of 50
channels and 30 roles. Then what the bot spends it on, and what each part
leaves in memory. For a short run: --guilds 0,100 --runs 1`);
  process.exit();
}

const runs = Number(values.runs);
const random = createRandom(Number(values.seed));
console.log(`${machineFacts()}; seed ${values.seed}; ms, median of ${runs}\n`);

const rows: string[][] = [];
for (const guilds of values.guilds.split(',').map(Number)) {
  const starts: { readonly [which in Which]: Start[] } = { ours: [], plain: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const which of ['ours', 'plain'] as const) starts[which].push(await start(which, guilds));
  }
  for (const what of ['ready', 'answered', 'computing'] as const) {
    const [ours, plain] = [starts.ours, starts.plain].map((all) => median(all.map((each) => each[what])));
    rows.push([
      `${guilds} guilds`,
      { ready: 'on Discord', answered: 'first answer', computing: 'time on a core' }[what],
      (ours ?? 0).toFixed(0),
      (plain ?? 0).toFixed(0),
      ((ours ?? 0) / (plain ?? 1)).toFixed(2),
    ]);
  }
}
console.log(renderTable(['', '', 'ours', 'discord.js alone', 'ratio'], rows));

const splits = Array.from({ length: runs }, () =>
  parts.parse(
    JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', 'dist/bench/start/parts.js'], { encoding: 'utf8' }),
    ),
  ),
);
const middle = (at: number, what: 'took' | 'kept') =>
  median(splits.map((split) => split[at]?.[what] ?? Number.NaN));
const spent = (splits[0] ?? []).map(({ part }, at) => [
  part,
  middle(at, 'took').toFixed(0),
  (middle(at, 'kept') / 1e6).toFixed(1),
]);
console.log(`\nbefore the login\n\n${renderTable(['part', 'ms', 'MB kept'], spent)}`);

interface Start {
  readonly ready: number;
  readonly answered: number;
  readonly computing: number;
}

async function start(which: Which, guilds: number): Promise<Start> {
  const world = createWorld({ guilds, channelsPerGuild: 50, rolesPerGuild: 30 });
  const discord = await createLocalDiscord({ port: 0, world });
  const startedAt = performance.timeOrigin + performance.now();
  const bot = startBot(which, discord);
  const [ready, answeredAt] = await Promise.all([bot.ready, firstAnswer(discord, random)]);
  const { computing } = await bot.spent();
  await bot.stop();
  await discord.close();
  return { ready, answered: answeredAt - startedAt, computing };
}
