import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Environment = Readonly<Record<string, string>>;

export interface BotProcess {
  /** What it has printed for people so far. */
  readonly output: () => string;
  /** What it has said on standard error so far. */
  readonly complaints: () => string;
  /** Ends it as a host would, with SIGTERM. */
  stop(): Promise<void>;
  /** Sends it a signal, and waits for nothing. */
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has ended, with its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts the built bot and waits until it says that it is there. @throws with its own words when it ends first */
export async function startBot(environment: Environment): Promise<BotProcess> {
  const bot = launchBot(environment);
  await bot.ready;
  return bot;
}

/** Starts the built bot and waits for nothing. */
export function launchBot(environment: Environment): BotProcess & { readonly ready: Promise<void> } {
  const bot = spawnBot(environment);
  const lines: string[] = [];
  let complaints = '';
  bot.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const ready = new Promise<void>((resolve, reject) => {
    const isReady = (line: string) => /is on Discord|local preview/.test(line);
    createInterface({ input: bot.stdout }).on('line', (line) => {
      lines.push(line);
      if (isReady(line)) resolve();
    });
    bot.once('exit', (code) =>
      reject(new Error(`the bot ended with ${code}: ${lines.join('\n')}\n${complaints}`)),
    );
  });
  // Some tests expect an end instead.
  ready.catch(() => undefined);
  return {
    ready,
    output: () => lines.join('\n'),
    complaints: () => complaints,
    stop: () => end(bot),
    signal: (name) => void bot.kill(name),
    ended: once(bot, 'close').then(([code]) => code as number | null),
  };
}

/** Runs the bot until it ends by itself. */
export async function runBot(environment: Environment): Promise<{ code: number | null; said: string }> {
  const bot = spawnBot(environment);
  let said = '';
  bot.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const [code] = (await once(bot, 'exit')) as [number | null];
  return { code, said };
}

function spawnBot(environment: Environment) {
  const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' };
  return spawn(process.execPath, ['dist/src/main.js'], {
    env: { ...inherited, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function end(bot: ChildProcess): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const ended = once(bot, 'exit');
  bot.kill('SIGTERM');
  await ended;
}

/** A folder for one test's database. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'recovery-bot-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
