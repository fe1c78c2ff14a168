import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { askUntil, percentile } from './daily/ask-load.ts';
import { startBotUnderTest } from './daily/bot-under-test.ts';
import { createMovedClock } from './daily/clock.ts';
import { plantMany } from './daily/plant-many.ts';
import { dateOfPost } from './daily/posts.ts';
import { countAnswers } from './daily/refused-requests.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '10000' },
    asks: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench:daily -- [--guilds ${values.guilds}] [--asks ${values.asks}]

So many servers are due at the same minute, against the local Discord with its real rate limits; /ask is
used so many times a second meanwhile, and for half a minute before for comparison.`);
  process.exit();
}

const PER_SECOND = 50;
const BEFORE = 30_000;
/** Nobody may ask too often, so several take turns. */
const PEOPLE = 40;
const NINE = Date.parse('2027-03-10T09:00:00Z');
const guilds = Number(values.guilds);

const folder = mkdtempSync(join(tmpdir(), 'bench-daily-'));
const clock = createMovedClock(join(folder, 'clock'));
clock.moveTo(NINE - 600_000);
const world = createWorld({ guilds, channelsPerGuild: 1, rolesPerGuild: 1, members: PEOPLE, now: clock.now });
const discord = await createLocalDiscord({
  port: 0,
  world,
  now: clock.now,
  rateLimits: 'real',
  shards: Math.ceil(guilds / 1_000),
  deadline: 10_000,
});
const url = `sqlite://${join(folder, 'bot.sqlite')}`;
const database = await openDatabase(url, console.error);
await plantMany(world, database, { time: '09:00', now: clock.now() });

const bot = startBotUnderTest({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  DATABASE_URL: url,
  CLOCK_FILE: join(folder, 'clock'),
});
await bot.ready;
await pause(5_000);
console.log(`${guilds} servers on ${Math.ceil(guilds / 1_000)} shards; the bot holds ${memory()} MB before`);

const people = [...world.users.values()].filter(({ bot: isBot }) => !isBot);
const [channel] = [...world.channels.values()];
if (!channel) throw new Error('the world is empty');
const chats = people.map((person) => discord.as(person, channel));
const quiet = performance.now() + BEFORE;
const before = await askUntil(chats, Number(values.asks), () => performance.now() > quiet);

let first = 0;
let last = 0;
let posted = 0;
const channels = new Set<string>();
discord.state.events.on('message', (_, message) => {
  if (dateOfPost(message) === null) return;
  last = performance.now();
  first ||= last;
  posted += 1;
  channels.add(message.channelId);
});
const answers = countAnswers();
let peak = 0;
clock.moveTo(NINE);
const giveUp = performance.now() + (guilds / PER_SECOND) * 3_000 + 30_000;
const isOver = () => {
  peak = Math.max(peak, memory());
  return posted >= guilds || performance.now() > giveUp;
};
const during = await askUntil(chats, Number(values.asks), isOver);

const seconds = (last - first) / 1_000;
const rate = (posted - 1) / seconds;
const inWords = (took: readonly number[]) =>
  `p50 ${percentile(took, 0.5).toFixed(1)}, p99 ${percentile(took, 0.99).toFixed(1)}, most ${Math.max(...took).toFixed(1)} (${took.length} asked)`;
console.log(`
Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}
posts            ${posted} of ${guilds}, in ${channels.size} channels, in ${seconds.toFixed(1)} s
share of 50/s    ${(rate / PER_SECOND).toFixed(3)}
429s             ${answers(429)}
/ask before, ms  ${inWords(before)}
/ask during, ms  ${inWords(during)}
memory, MB       ${memory()} after, ${peak} at most`);

await bot.stop();
await database.disconnect();
await discord.close();
rmSync(folder, { recursive: true, force: true });

/** Resident memory of the bot in megabytes, where the operating system tells it. */
function memory(): number {
  try {
    const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
  } catch {
    return 0;
  }
}
