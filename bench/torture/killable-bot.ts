import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface KillableBot {
  /** Starts it where none runs, and waits until it is on Discord; again where it ended before that. */
  up(): Promise<void>;
  /** SIGKILL, at once. */
  kill(): Promise<void>;
  /** SIGTERM, and as long as it takes. @returns its exit code; null where nothing ran, or a signal ended it */
  stop(): Promise<number | null>;
  readonly pid: () => number;
  /** When it was told to end, or ended, by `performance.now()`. */
  readonly endings: readonly { readonly at: number; readonly how: 'killed' | 'stopped' | 'by itself' }[];
  /** What it said on standard error and what must never be there. */
  complaints(): readonly string[];
}

/** How long a start may take before it counts as failed, in milliseconds. */
const PATIENCE = 60_000;

/** @param secrets what must not stand in its log */
export function createKillableBot(
  environment: Readonly<Record<string, string>>,
  secrets: readonly string[],
): KillableBot {
  const endings: { at: number; how: 'killed' | 'stopped' | 'by itself' }[] = [];
  const complaints: string[] = [];
  const expected = new WeakSet<ChildProcess>();
  let bot: ChildProcess | null = null;

  function start(): { started: ChildProcess; ready: Promise<boolean> } {
    const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LOG_LEVEL: 'info' };
    const started = spawn(process.execPath, ['dist/src/main.js'], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines = createInterface({ input: started.stderr });
    lines.on('line', (line) => {
      const isBad = /unhandledRejection|uncaughtException|Warning:/.test(line);
      if (isBad || secrets.some((secret) => line.includes(secret))) complaints.push(line.slice(0, 1_000));
    });
    const ready = new Promise<boolean>((resolve) => {
      createInterface({ input: started.stdout }).on('line', (line) => {
        if (line.includes('is on Discord')) resolve(true);
      });
      setTimeout(resolve, PATIENCE, false).unref();
      started.once('exit', () => {
        if (bot === started) bot = null;
        if (!expected.has(started)) endings.push({ at: performance.now(), how: 'by itself' });
        resolve(false);
      });
    });
    return { started, ready };
  }

  async function end(signal: NodeJS.Signals, how: 'killed' | 'stopped'): Promise<number | null> {
    const ending = bot;
    if (ending === null) return null;
    bot = null;
    expected.add(ending);
    endings.push({ at: performance.now(), how });
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
    return ending.exitCode;
  }

  return {
    async up() {
      for (let tries = 0; tries < 5; tries += 1) {
        if (bot !== null) return;
        const { started, ready } = start();
        bot = started;
        if (await ready) return;
        if (bot === started) await end('SIGKILL', 'killed');
      }
      throw new Error(`the bot does not come up: ${complaints.at(-1) ?? 'it says nothing'}`);
    },
    kill: async () => void (await end('SIGKILL', 'killed')),
    stop: () => end('SIGTERM', 'stopped'),
    pid: () => bot?.pid ?? 0,
    endings,
    complaints: () => complaints,
  };
}
