import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { plantMany } from '../../bench/daily/plant-many.ts';
import { dateOfPost } from '../../bench/daily/posts.ts';
import { countAnswers } from '../../bench/daily/refused-requests.ts';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { createWorld } from '../../src/preview/world/create-world.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { type BotProcess, startBot, temporaryFolder } from '../support/bot-process.ts';
import { until } from '../support/until.ts';

const NINE = Date.parse('2027-01-12T09:00:00Z');
const GUILDS = 160;
const folder = temporaryFolder();
const clockFile = `${folder.path}/clock`;
const url = `sqlite://${folder.path}/bot.sqlite`;
let offset = 0;
const now = () => Date.now() + offset;
const bots: BotProcess[] = [];
let discord: LocalDiscord;
let proxy: ChildProcess;

function moveTo(instant: number): void {
  offset = instant - Date.now();
  writeFileSync(clockFile, String(Math.round(offset)));
}

/** @returns where the bots find it */
async function startProxy(to: string): Promise<string> {
  proxy = spawn(process.execPath, ['dist/scripts/rest-proxy.js', '--port', '0', '--to', to], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!proxy.stdout) throw new Error('the proxy has no output');
  for await (const line of createInterface({ input: proxy.stdout })) {
    const found = /DISCORD_API_URL=(\S+)/.exec(line);
    if (found?.[1]) return found[1];
  }
  throw new Error('the proxy did not start');
}

afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()));
  const ended = once(proxy, 'exit');
  proxy.kill('SIGTERM');
  await ended;
  await discord.close();
  folder.remove();
});

describe('two processes behind one proxy', () => {
  it('never go over Discord’s limit together, though each would take all of it, and answer meanwhile', {
    timeout: 90_000,
  }, async () => {
    moveTo(NINE - 600_000);
    const world = createWorld({ guilds: GUILDS, channelsPerGuild: 1, rolesPerGuild: 1, now });
    discord = await createLocalDiscord({
      port: 0,
      world,
      now,
      shards: 2,
      rateLimits: 'real',
      deadline: 10_000,
    });
    const database = await openDatabase(url, () => undefined);
    await plantMany(world, database, { time: '09:00', now: now() });
    await database.disconnect();
    const api = await startProxy(discord.apiUrl);
    for (const shard of ['0', '1'])
      bots.push(
        await startBot({
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: api,
          DATABASE_URL: url,
          CLOCK_FILE: clockFile,
          SHARD_LIST: shard,
          SHARD_COUNT: '2',
          // Each believes that nearly all of the fifty are its own.
          REQUESTS_PER_SECOND: '99',
        }),
      );

    const posted: string[] = [];
    discord.state.events.on('message', (_, message) => {
      if (dateOfPost(message) !== null) posted.push(message.channelId);
    });
    const answers = countAnswers();
    moveTo(NINE);
    await until(async () => posted.length > 10);
    const [channel] = [...world.channels.values()];
    if (!channel) throw new Error('there is no channel');
    const reply = await discord.as('Member 2', channel).command('helplines', {});
    expect(reply.text()).toContain('findahelpline.com');
    await until(async () => posted.length >= GUILDS);
    expect(new Set(posted).size).toBe(GUILDS);
    expect(posted).toHaveLength(GUILDS);
    expect(answers(429)).toBe(0);
  });
});
