import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createLocalDiscord } from '../src/preview/local-discord.ts';
import { createWorld } from '../src/preview/world/create-world.ts';
import { startBotUnderTest } from './daily/bot-under-test.ts';

const { values } = parseArgs({
  options: {
    guilds: { type: 'string', default: '100,1000,4000' },
    channels: { type: 'string', default: '25' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench:memory-per-server -- [--guilds ${values.guilds}] [--channels ${values.channels}]

How much memory the bot holds on Linux with so many servers of so many channels and a third as many roles each.`);
  process.exit();
}

/** Until garbage from the start is gone, in milliseconds. */
const SETTLES = 10_000;
const channels = Number(values.channels);
const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
let least: { guilds: number; memory: number } | null = null;
for (const guilds of values.guilds.split(',').map(Number)) {
  const world = createWorld({ guilds, channelsPerGuild: channels, rolesPerGuild: Math.ceil(channels / 3) });
  const discord = await createLocalDiscord({ port: 0, world, shards: Math.ceil(guilds / 1_000) });
  const started = performance.now();
  const bot = startBotUnderTest({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATABASE_URL: `sqlite://${folder}/${guilds}.sqlite`,
  });
  await bot.ready;
  const ready = (performance.now() - started) / 1_000;
  await pause(SETTLES);
  const memory = residentBytes(bot.pid);
  least ??= { guilds, memory };
  const perGuild = guilds === least.guilds ? null : (memory - least.memory) / (guilds - least.guilds);
  console.log(
    `${guilds} servers of ${channels} channels: ${Math.round(memory / 2 ** 20)} MB, ready after ${ready.toFixed(1)} s${
      perGuild === null ? '' : `; ${(perGuild / 1_024).toFixed(1)} KB a server more`
    }`,
  );
  await bot.stop();
  await discord.close();
}
rmSync(folder, { recursive: true, force: true });

function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
}
