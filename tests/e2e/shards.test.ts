import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { shardOf } from '../../src/core/shards/shards.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { createWorld } from '../../src/preview/world/create-world.ts';
import type { Channel } from '../../src/preview/world/world.ts';
import { testDatabases } from '../storage/databases.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const NINE = Date.parse('2027-01-12T09:00:00Z');
const HOUR = 3_600_000;
const OWNER = 'Member 1';

const databases = testDatabases(7);
const folder = temporaryFolder();
const clockFile = `${folder.path}/clock`;
let offset = 0;
const bots = new Set<BotProcess>();
let discord: LocalDiscord;

function moveTo(instant: number): void {
  offset = instant - Date.now();
  writeFileSync(clockFile, String(Math.round(offset)));
}

async function openDiscord(): Promise<void> {
  moveTo(NINE - 2 * HOUR);
  const now = () => Date.now() + offset;
  const world = createWorld({ guilds: 4, channelsPerGuild: 1, rolesPerGuild: 1, now });
  discord = await createLocalDiscord({ port: 0, strict: true, now, world, shards: 2, deadline: 8_000 });
}

async function start(shard: number, url: string): Promise<BotProcess> {
  const bot = await startBot({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: url,
    CLOCK_FILE: clockFile,
    SHARD_LIST: String(shard),
    SHARD_COUNT: '2',
  });
  bots.add(bot);
  return bot;
}

async function stop(bot: BotProcess): Promise<void> {
  bots.delete(bot);
  await bot.stop();
}

afterEach(async () => {
  await Promise.all([...bots].map(stop));
  await discord.close();
});
afterAll(async () => {
  await databases.close();
  folder.remove();
});

function channelOn(shard: number): Channel {
  const found = [...discord.world.channels.values()].find(
    ({ guildId }) => guildId !== null && shardOf(guildId, 2) === shard,
  );
  if (!found) throw new Error(`no server is on shard ${shard}`);
  return found;
}
const owner = (place: Channel | 'dm') => discord.as(OWNER, place);
const quotesIn = (place: Channel | 'dm') =>
  owner(place)
    .messages()
    .filter(({ text }) => /^## (Quote of the day|Your daily quote\n(?!Set))/.test(text));
const setDaily = async (place: Channel) => {
  const set = await owner(place).command('daily set', { time: '9', zone: 'London', channel: place.name });
  expect(set.text()).toContain('09:00');
};

describe.each(databases.kept)('two processes over $name', ({ isThere, address }) => {
  it.skipIf(!isThere)(
    'each answer and post in their own servers, once, and share the rest out',
    { timeout: 120_000 },
    async () => {
      await openDiscord();
      const url = await address();
      const second = await start(1, url);
      expect(discord.state.commands.list(null)).toEqual([]);
      const first = await start(0, url);
      expect(discord.state.commands.list(null).length).toBeGreaterThan(0);
      expect(discord.connections()).toMatchObject({ open: 2, identified: 2 });

      const [one, other] = [channelOn(0), channelOn(1)];
      await setDaily(one);
      await setDaily(other);
      await owner(other).command('subscribe', { time: '9', zone: 'London' });
      // A person's own quote comes from the first process, whichever was asked for it.
      await stop(first);
      const again = await start(0, url);

      moveTo(NINE + 1_000);
      for (const place of [one, other, 'dm'] as const) await until(async () => quotesIn(place).length === 1);

      // While one is away its servers wait for it, and the other's do not.
      await stop(second);
      moveTo(NINE + 24 * HOUR + 1_000);
      await until(async () => quotesIn(one).length === 2);
      expect((await owner(one).command('helplines', {})).text()).toContain('findahelpline.com');
      expect(quotesIn(other)).toHaveLength(1);
      await start(1, url);
      await until(async () => quotesIn(other).length === 2);
      expect(quotesIn(one)).toHaveLength(2);
      expect(again.complaints()).toBe('');
      expect(discord.reports).toEqual([]);
    },
  );
});
