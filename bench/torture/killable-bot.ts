import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Chronicle, withLines } from './chronicle.ts';

export interface KillableBot {
  /** Starts it where none runs, and waits until it is on Discord; again where it ended before that. */
  up(): Promise<void>;
  /** SIGKILL, at once. */
  kill(): Promise<void>;
  /** SIGTERM, and as long as it takes. @returns its exit code; null where nothing ran, or a signal ended it */
  stop(): Promise<number | null>;
  /** Also of one that is on its way out; 0 where none runs. */
  readonly pid: () => number;
  /** When it was told to end, or ended, by `performance.now()`. */
  readonly endings: readonly { readonly at: number; readonly how: 'killed' | 'stopped' | 'by itself' }[];
  /** What it said on standard error and what must never be there. */
  complaints(): readonly string[];
  /** Ends that nobody had ordered, with how and after what. */
  readonly breaches: readonly string[];
}

/** How long a start may take before it counts as failed, in milliseconds. */
const PATIENCE = 60_000;
/** How much is shown of what came before an end that nobody ordered, in milliseconds. */
const BEFORE = 10_000;

/**
 * @param secrets what must not stand in its log
 * @param chronicle told of all that it says
 */
export function createKillableBot(
  environment: Readonly<Record<string, string>>,
  secrets: readonly string[],
  chronicle: Chronicle,
): KillableBot {
  const endings: { at: number; how: 'killed' | 'stopped' | 'by itself' }[] = [];
  const complaints: string[] = [];
  const breaches: string[] = [];
  const expected = new WeakSet<ChildProcess>();
  let bot: ChildProcess | null = null;
  let leaving: ChildProcess | null = null;

  function start(): { started: ChildProcess; ready: Promise<boolean> } {
    const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', LOG_LEVEL: 'info' };
    const started = spawn(process.execPath, ['--trace-warnings', 'dist/src/main.js'], {
      env: { ...inherited, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isBelowBad = false;
    createInterface({ input: started.stderr }).on('line', (line) => {
      chronicle.note(`bot: ${withoutTime(line)}`);
      const isBad = /unhandledRejection|uncaughtException|Warning:/.test(line);
      if (isBad || secrets.some((secret) => line.includes(secret))) complaints.push(line.slice(0, 1_000));
      // Where a warning comes from stands on the lines below it.
      else if (isBelowBad && /^\s+at /.test(line))
        complaints.push(withLines(complaints.pop() ?? '', [line.trim()]));
      isBelowBad = isBad || (isBelowBad && /^\s+at /.test(line));
    });
    const ready = new Promise<boolean>((resolve) => {
      createInterface({ input: started.stdout }).on('line', (line) => {
        chronicle.note(`bot: ${line}`);
        if (line.includes('is on Discord')) resolve(true);
      });
      setTimeout(resolve, PATIENCE, false).unref();
      started.once('exit', () => {
        if (bot === started) bot = null;
        if (!expected.has(started)) endings.push({ at: performance.now(), how: 'by itself' });
        resolve(false);
      });
      // By then all that it said has been read.
      started.once('close', (code, signal) => {
        const now = performance.now();
        chronicle.note(`bot: (ended with ${signal ?? code})`);
        if (expected.has(started)) return;
        const before = chronicle.between(now - BEFORE, now, undefined, 25);
        breaches.push(withLines(`the bot ended by itself with ${signal ?? code}`, before));
      });
    });
    return { started, ready };
  }

  async function end(signal: NodeJS.Signals, how: 'killed' | 'stopped'): Promise<number | null> {
    const ending = bot;
    if (ending === null) return null;
    bot = null;
    leaving = ending;
    expected.add(ending);
    endings.push({ at: performance.now(), how });
    const ended = once(ending, 'exit');
    ending.kill(signal);
    await ended;
    leaving = null;
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
    pid: () => (bot ?? leaving)?.pid ?? 0,
    endings,
    complaints: () => complaints,
    breaches,
  };
}

/** A line of the log without what the chronicle tells anyway. */
const withoutTime = (line: string) => line.replace(/"level":\d+,"time":"[^"]*",/, '');
