import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createClock } from '../../src/clock.ts';
import { createLocalDiscord } from '../../src/preview/local-discord.ts';

/** A Tuesday, a moment before nine in London. */
export const NOW = Date.parse('2026-03-10T08:59:57Z');
/** What the clock of the page shows, and every message with it. */
export const SHOWN = Date.parse('2026-03-10T09:00:00Z');
/** The bot draws its quotes with this instead of chance. */
const DRAWN = 0.42;

export type Stage = Awaited<ReturnType<typeof startStage>>;

/**
 * The bot with a Discord whose clock stands still, so that ids and times are the same in every run. The bot's own
 * clock begins at `NOW` and goes on, as its daily quote needs it to.
 */
export async function startStage(root: string) {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const file = join(folder, 'clock');
  const standing = { offset: () => 0, move: () => undefined };
  const discord = await createLocalDiscord({ port: 0, now: () => SHOWN, page: { root, clock: standing } });
  createClock(file).move(NOW - Date.now());
  const bot = spawn(
    process.execPath,
    [`--import=data:text/javascript,Math.random=()=>${DRAWN}`, join(root, 'dist', 'src', 'main.js')],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'] ?? '',
        TZ: 'Europe/London',
        LOG_LEVEL: 'error',
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
        CLOCK_FILE: file,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: bot.stdout }).on('line', (line) => {
      if (line.includes('is on Discord')) resolve();
    });
    bot.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
  });
  return {
    discord,
    /** Lets the bot's clock begin anew, a moment before nine. */
    rewind: () => createClock(file).move(NOW - Date.now()),
    async close(): Promise<void> {
      const ended = once(bot, 'exit');
      bot.kill('SIGTERM');
      await ended;
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
