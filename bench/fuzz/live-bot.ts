import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createLocalDiscord, type LocalDiscord } from '../../src/preview/local-discord.ts';
import { report, type Spent } from '../bots/reports.ts';
import { MEMBER_MARK, STAFF_MARK } from './hostile-text.ts';

/** A bot as a process of its own on a Discord of its own, and what must not be found in what it says aloud. */
export interface LiveBot {
  readonly discord: LocalDiscord;
  /** What is wrong with the process or with what it logged since this was last asked; empty for nothing. */
  complaints(): string[];
  hasEnded(): boolean;
  /** What it holds after everything that nobody holds was let go. */
  memory(): Promise<Pick<Spent, 'resident' | 'heap'>>;
  /** Starts it anew if it has ended; its Discord and its database stay. */
  revive(): Promise<void>;
  close(): Promise<void>;
}

/** @param mayFail whether it may log failures of its own: after packets that nobody could read it may */
export async function startLiveBot(mayFail: boolean): Promise<LiveBot> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const discord = await createLocalDiscord({
    port: 0,
    privileged: { messageContent: true },
    deadline: 6_000,
  });
  const people = [...discord.world.users.values()].filter(({ bot }) => !bot).map(({ id }) => id);
  let said = '';
  let bot = await start();

  async function start(): Promise<ChildProcess> {
    const node = ['--expose-gc', '--import', './dist/bench/bots/report-itself.js', 'dist/src/main.js'];
    const started = spawn(process.execPath, node, {
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        LOG_LEVEL: 'info',
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
        MESSAGE_CONTENT_INTENT: 'on',
        SUPPORT_URL: 'https://example.org/help',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    started.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    await new Promise<void>((resolve, reject) => {
      started.once('exit', () => reject(new Error(`the bot ended before it was on Discord: ${said}`)));
      if (!started.stdout) return;
      createInterface({ input: started.stdout }).on('line', (line) => {
        said += `${line}\n`;
        if (line.includes('is on Discord')) resolve();
      });
    });
    return started;
  }
  const isOver = () => bot.exitCode !== null || bot.signalCode !== null;

  return {
    discord,
    hasEnded: isOver,
    complaints() {
      const secrets = [MEMBER_MARK, STAFF_MARK, discord.token, ...people];
      const failures = mayFail
        ? ['unhandledRejection', 'uncaughtException', 'Warning:']
        : ['"level":50', 'unhandledRejection', 'uncaughtException', 'Warning:'];
      const found = [...secrets, ...failures].filter((part) => said.includes(part));
      const lines = said.split('\n').filter((line) => found.some((part) => line.includes(part)));
      said = '';
      const ended = isOver() ? [`the bot ended with ${bot.exitCode ?? bot.signalCode}`] : [];
      return [...ended, ...lines.slice(0, 3).map((line) => `it logged: ${line.slice(0, 2_000)}`)];
    },
    async memory() {
      bot.send('spent');
      for (;;) {
        const [message] = (await once(bot, 'message')) as unknown[];
        const told = report.parse(message);
        if (told.kind === 'spent') return told;
      }
    },
    async revive() {
      if (isOver()) bot = await start();
    },
    async close() {
      if (!isOver()) {
        const ended = once(bot, 'exit');
        bot.kill('SIGTERM');
        await ended;
      }
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
