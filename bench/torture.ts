import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { isOfMember, ownerIdOf } from '../src/core/daily/daily.ts';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { openDirectMessages } from '../src/preview/world/direct-messages.ts';
import { createAtomicRows } from '../src/storage/atomic-rows.ts';
import { createDailyStore } from '../src/storage/daily-store.ts';
import { createLibraryStore } from '../src/storage/library-store.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { machineFacts } from './bots/machine.ts';
import { createMovedClock } from './daily/clock.ts';
import { postsByDate } from './daily/posts.ts';
import { plantDailies } from './daily/torture-plans.ts';
import { createRandom, shuffle } from './search/random.ts';
import { createChronicle } from './torture/chronicle.ts';
import { createDays } from './torture/days.ts';
import { createExcuses } from './torture/excuses.ts';
import { createSmallDisk } from './torture/full-disk.ts';
import { createKillableBot } from './torture/killable-bot.ts';
import { createLedger } from './torture/ledger.ts';
import { createMember } from './torture/member.ts';
import { createModerator } from './torture/moderator.ts';
import { createReport } from './torture/report.ts';
import { createStorm } from './torture/storm.ts';
import { createTalker } from './torture/talker.ts';
import { watchMachine } from './torture/watch-machine.ts';
import { watchRequests } from './torture/watch-requests.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    minutes: { type: 'string', default: '10' },
  },
});
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Both changes of the clocks in Europe and America lie within the first weeks. */
const FIRST_DAY = Date.parse('2027-03-10T00:00:00Z');
const DUE_HOURS = [3.25, 7, 8, 9, 13];
/** How long the weather is foul around one hour, in milliseconds. */
const SPELL = 12_000;
const length = Number(values.minutes) * 60_000;
const started = performance.now();

console.log(`torture, seed ${values.seed}, ${values.minutes} minutes, ${machineFacts()}`);
const random = createRandom(Number(values.seed));
const disk = createSmallDisk();
const clockFile = join(disk.path, '..', 'clock');
const clock = createMovedClock(clockFile);
clock.moveTo(FIRST_DAY);
const world = createWorld({ guilds: 6, channelsPerGuild: 3, rolesPerGuild: 0, members: 10, now: clock.now });
const discord = await createLocalDiscord({
  port: 0,
  world,
  now: clock.now,
  rateLimits: 'off',
  deadline: 12_000,
});
const { state } = discord;
const databaseFile = join(disk.path, 'bot.sqlite');
const url = `sqlite://${databaseFile}`;
const database = await openDatabase(url, () => undefined);
const store = createDailyStore(createAtomicRows(database));
const keys = await plantDailies(world, store, clock.now());

const people = [...world.users.values()].filter(({ bot }) => !bot);
const chronicle = createChronicle();
const bot = createKillableBot(
  { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl, DATABASE_URL: url, CLOCK_FILE: clockFile },
  [discord.token, ...people.map(({ id }) => id), 'personal recovery'],
  chronicle,
);
const requests = watchRequests();
const machine = watchMachine(() => discord.connections().open > 0, bot.pid);
const attemptsFor = (id: string) =>
  requests.attempts(new RegExp(`/interactions/${id}/`), 0, Number.POSITIVE_INFINITY);
const excuse = createExcuses(bot, machine, attemptsFor);
const ledger = createLedger({ state, excuse, attempts: attemptsFor, chronicle });
await bot.up();

const guilds = [...world.guilds.values()];
const channel = (guildId: string, at: number) => [...(world.guilds.get(guildId)?.channelIds ?? [])][at] ?? '';
const [owner, talking, ...members] = people;
if (!owner || !talking) throw new Error('there is nobody');
const unfinished: string[] = [];
const moderators = guilds.map(({ id }) =>
  createModerator({
    chat: discord.as(owner, channel(id, 2)),
    ledger,
    random,
    chronicle,
    onUnfinished(what, { interaction }, since) {
      const now = performance.now();
      const tried = requests.attempts(new RegExp(interaction.token), since, now);
      const isSpoilt = tried.some(({ status }) => status === null || status >= 300);
      // A limit on all requests holds the end of an answer back for as long as Discord says.
      const limits = requests.attempts(/./, since - 60_000, now).filter(({ isGlobal }) => isGlobal);
      const isHeld = limits.some(({ at, wait }) => wait !== null && at + wait > since + 2_000);
      if (!isSpoilt && !isHeld && !hasEnded(since, now))
        unfinished.push(`${what} stayed at "thinking"; ${JSON.stringify(tried)}`);
    },
  }),
);
// Nobody types in two places at once: of what one person types the bot looks at the newest alone.
const askers = members.map((member, index) => {
  const { id } = guilds[index % 2] ?? { id: '' };
  return createMember(discord.as(member, channel(id, 2)), ledger, random);
});
const talker = createTalker({
  chats: guilds.map(({ id }) => discord.as(talking, channel(id, 1))),
  botId: discord.botId,
  random,
  isExcused: (from, until) => hasEnded(from, until) || machine.wasAway(from, until),
  attempts: requests.attempts,
});
const storm = createStorm({ discord, bot, disk, databaseFile, chronicle, random });
const days = createDays({
  keys,
  store,
  clock,
  postsOf(key) {
    const id = ownerIdOf(key);
    const where = isOfMember(key) ? openDirectMessages(state, id).id : channel(id, 0);
    return postsByDate(state.messages, where);
  },
});
const wrong: string[] = [];

let day = 0;
for (; performance.now() - started < length; day += 1) {
  const midnight = FIRST_DAY + day * DAY;
  const isDown = random() < 0.15;
  const hours = isDown ? [] : [...shuffle(DUE_HOURS, random)].slice(0, 2).sort((one, other) => one - other);
  for (const hour of hours) await spell(midnight + hour * HOUR);
  if (isDown) {
    await bot.stop();
    clock.moveTo(midnight + 30 * HOUR);
    await bot.up();
  }
  await days.close(midnight, isDown);
  for (const [index, moderator] of moderators.entries()) {
    const found = await moderator.look().catch((error: unknown) => [`could not be looked at: ${error}`]);
    wrong.push(...found.map((what) => `server ${index + 1}, day ${day + 1}: ${what}`));
  }
  console.log(
    `day ${day + 1}: ${ledger.answered()} answered, ${days.total.posted} posted, ${allBreaches().length} breaches`,
  );
}
const code = await bot.stop();
if (code !== 0) wrong.push(`it ended with ${code}`);
await lookInDatabase();
machine.stop();
createReport({
  seed: values.seed,
  minutes: values.minutes,
  days: day,
  disk: disk.how,
  bot,
  ledger,
  moderators,
  talker,
  storm,
  total: days.total,
}).print(allBreaches());
process.exitCode = allBreaches().length > 0 ? 1 : 0;
await database.disconnect();
await discord.close();
disk.remove();

/** Everybody at once, and everything going wrong, around an instant at which quotes fall due. */
async function spell(due: number): Promise<void> {
  clock.moveTo(Math.max(clock.now(), due - SPELL / 3));
  const until = performance.now() + SPELL;
  const isOver = () => performance.now() > until;
  const keepAt = async (act: () => Promise<void>, most: number) => {
    while (!isOver()) {
      await act();
      await pause(random() * most);
    }
  };
  await Promise.all([
    storm.rage(isOver),
    ...moderators.map((moderator) => keepAt(moderator.act, 800)),
    ...askers.map((asker) => keepAt(asker.act, 1_500)),
    keepAt(talker.talk, 100),
  ]);
}

function hasEnded(from: number, until: number): boolean {
  return bot.endings.some(({ at }) => at > from - 3_000 && at < until);
}

/** What is stored is what people see, also for whoever reads it first. */
async function lookInDatabase(): Promise<void> {
  const settings = createSettingsStore(database);
  const library = createLibraryStore(database);
  for (const [index, { id }] of guilds.entries()) {
    const entries = (await library.entries(id)).map((entry) => [
      entry.id,
      entry.kind === 'quote' ? entry.text : entry.body,
    ]);
    const model = moderators[index]?.model;
    const found = [
      model?.seeSettings(await settings.read(id)),
      model?.seeLibrary(Object.fromEntries(entries)),
    ];
    wrong.push(...found.flatMap((what) => (what ? `server ${index + 1}, in the database: ${what}` : [])));
  }
}

function allBreaches(): string[] {
  return [
    ...ledger.breaches.map((what) => `unanswered: ${what}`),
    ...unfinished,
    ...talker.breaches,
    ...storm.breaches,
    ...new Set(days.total.doubled.map((what) => `posted twice: ${what}`)),
    ...days.total.lost.map((what) => `lost: ${what}`),
    ...wrong,
    ...bot.breaches,
    ...bot.complaints().map((line) => `it logged: ${line}`),
  ];
}
