import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface BotUnderTest {
  /** Resolves when it is on Discord; rejects when it ends before that. */
  readonly ready: Promise<void>;
  /** SIGKILL: it gets no chance to do anything more. */
  kill(): Promise<void>;
  /** SIGTERM, as a host ends it. */
  stop(): Promise<void>;
  /** Its process id. */
  readonly pid: number;
}

/** Starts the built bot as a process of its own. */
export function startBotUnderTest(environment: Readonly<Record<string, string>>): BotUnderTest {
  const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LOG_LEVEL: 'silent' };
  const bot = spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = new Promise<void>((resolve, reject) => {
    createInterface({ input: bot.stdout }).on('line', (line) => {
      if (line.includes('is on Discord')) resolve();
    });
    bot.once('exit', () => reject(new Error('the bot ended before it was on Discord')));
  });
  // Whoever kills it while it starts does not wait for it any more.
  ready.catch(() => undefined);
  return {
    ready,
    kill: () => end(bot, 'SIGKILL'),
    stop: () => end(bot, 'SIGTERM'),
    pid: bot.pid ?? 0,
  };
}

async function end(bot: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const ended = once(bot, 'exit');
  bot.kill(signal);
  await ended;
}
