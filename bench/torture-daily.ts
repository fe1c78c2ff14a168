import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type DailyKey, isOfMember } from '../src/core/daily/daily.ts';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { openDirectMessages } from '../src/preview/world/direct-messages.ts';
import { createAtomicRows } from '../src/storage/atomic-rows.ts';
import { createDailyStore } from '../src/storage/daily-store.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { type BotUnderTest, startBotUnderTest } from './daily/bot-under-test.ts';
import { createMovedClock } from './daily/clock.ts';
import { postsByDate } from './daily/posts.ts';
import { type Tally, tally } from './daily/torture-check.ts';
import { plantDailies } from './daily/torture-plans.ts';
import { createRandom, pick } from './search/random.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    guilds: { type: 'string', default: '12' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const KILLS = Number(values.kills);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Both changes of the clocks in Europe and America lie within the first weeks. */
const FIRST_DAY = Date.parse('2027-03-10T00:00:00Z');
const DUE_HOURS = [3.25, 7, 8, 9, 13];

console.log(
  `torture:daily, seed ${values.seed}: ${KILLS} kills. Again: npm run torture:daily -- --seed ${values.seed}`,
);
const random = createRandom(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'torture-daily-'));
const clock = createMovedClock(join(folder, 'clock'));
clock.moveTo(FIRST_DAY);
const world = createWorld({
  guilds: Number(values.guilds),
  channelsPerGuild: 1,
  rolesPerGuild: 0,
  members: 3,
  now: clock.now,
});
const discord = await createLocalDiscord({ port: 0, world, now: clock.now, rateLimits: 'off' });
const url = `sqlite://${join(folder, 'bot.sqlite')}`;
const database = await openDatabase(url, console.error);
const store = createDailyStore(createAtomicRows(database));
const keys = await plantDailies(world, store, clock.now());
const start = () =>
  startBotUnderTest({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: url,
    CLOCK_FILE: join(folder, 'clock'),
  });

let kills = 0;
let faults = 0;
let pairs = 0;
const total: Tally = { doubled: [], lost: [], missed: 0, posted: 0 };
for (let day = 0; kills < KILLS; day += 1) {
  const midnight = FIRST_DAY + day * DAY;
  const isDown = random() < 0.1;
  for (const hour of isDown ? [] : DUE_HOURS) {
    await strike(midnight + hour * HOUR - random() * 800);
    if (random() < 0.3) await strike(clock.now());
    // At once, a little later, or much later.
    clock.moveTo(clock.now() + pick([0, 30_000, 90_000, 4 * HOUR], random) * (hour < 13 ? 0.2 : 1));
  }
  // A day that nobody was running on ends too late for all of it.
  await endDay(midnight, isDown || random() < 0.08);
  console.log(
    `day ${day + 1}: ${kills} kills, ${total.posted} posted, ${total.doubled.length} doubled, ${total.lost.length} lost`,
  );
}
report();
await database.disconnect();
await discord.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = total.doubled.length + total.lost.length > 0 ? 1 : 0;

/** Starts a bot, or two on one database, moves the clock, lets something go wrong, and kills at some instant. */
async function strike(instant: number): Promise<void> {
  const bots = random() < 0.15 ? [start(), start()] : [start()];
  if (bots.length > 1) pairs += 1;
  const isEarly = random() < 0.1;
  if (isEarly) {
    clock.moveTo(instant);
    await pause(random() * 4_000);
  } else {
    await Promise.all(bots.map(({ ready }) => ready));
    clock.moveTo(instant);
    breakSomething();
    await anInstant();
  }
  await Promise.all(bots.map((bot) => bot.kill()));
  kills += bots.length;
}

function breakSomething(): void {
  if (random() < 0.5) return;
  const fault = pick(
    [
      { cut: 'after' as const },
      { cut: 'before' as const },
      { delay: Math.round(random() * 800) },
      { respond: { status: 502 } },
    ],
    random,
  );
  const times = 1 + Math.floor(random() * 6);
  faults += times;
  discord.faults.next('POST', /\/messages$/, fault, times);
}

/** Some time around the due ones: by the clock, or the moment Discord has taken a post and not yet answered. */
async function anInstant(): Promise<void> {
  const longest = 3_000;
  if (random() < 0.5) return void (await pause(random() * longest));
  const wanted = 1 + Math.floor(random() * 4);
  let seen = 0;
  await new Promise<void>((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      discord.state.events.off('message', onMessage);
      resolve();
    };
    const onMessage = () => {
      seen += 1;
      if (seen === wanted) finish();
    };
    const timer = setTimeout(finish, longest);
    discord.state.events.on('message', onMessage);
  });
}

/** Lets the bot come to rest on this day, or only after it is too late for some, and counts. */
async function endDay(midnight: number, isTooLate: boolean): Promise<void> {
  const bot: BotUnderTest = start();
  await bot.ready;
  // Later than every lease and every wait; twice, for what failed once more in between.
  const from = Math.max(clock.now(), midnight + 13 * HOUR) + (isTooLate ? 13 * HOUR : 0);
  const date = new Date(midnight).toISOString().slice(0, 10);
  for (let turn = 1; turn <= 40 && !(await isSettled(date)); turn += 1) {
    clock.moveTo(Math.max(clock.now(), from) + 2 * MINUTE);
    await pause(1_300);
  }
  await bot.stop();
  for (const key of keys) {
    const daily = await store.read(key);
    const outcomes = (daily?.outcomes ?? []).filter((outcome) => outcome.date === date);
    if (outcomes.length !== 1) total.lost.push(`${key} ${date}: ${outcomes.length} outcomes`);
    tally(key, outcomes, postsOf(key), total);
  }
}

async function isSettled(date: string): Promise<boolean> {
  const dailies = await Promise.all(keys.map((key) => store.read(key)));
  return dailies.every((daily) => (daily?.settled?.date ?? '') >= date);
}

function postsOf(key: DailyKey): Map<string, number> {
  const id = key.slice(key.indexOf(':') + 1);
  const channelId = isOfMember(key)
    ? openDirectMessages(discord.state, id).id
    : ([...(world.guilds.get(id)?.channelIds ?? [])][0] ?? '');
  return postsByDate(discord.state.messages, channelId);
}

function report(): void {
  const doubled = new Set(total.doubled);
  console.log(`
seed ${values.seed}
kills          ${kills} (SIGKILL), ${pairs} times two processes on one database
faults         ${faults} ordered: answers lost, connections cut, delays, 502
dates posted   ${total.posted}
passed over    ${total.missed} (more than twelve hours late)
doubled        ${doubled.size}
lost           ${total.lost.length}`);
  for (const line of [...doubled, ...total.lost]) console.log(`  ${line}`);
}
