import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Report, report, type Spent } from './reports.ts';

/** Ours, or an ordinary discord.js client with every setting left as it is. */
export type Which = 'ours' | 'plain';

export interface MeasuredBot {
  /** Milliseconds from its start as a process until discord.js said that it is on Discord. */
  readonly ready: Promise<number>;
  /** What it holds when it has let go what it can, and how long it has computed until it was asked. */
  spent(): Promise<Spent>;
  /** Resident memory as it is now, in bytes; 0 where the operating system does not tell. */
  resident(): number;
  stop(): Promise<void>;
}

const SCRIPTS: Readonly<Record<Which, string>> = {
  ours: 'dist/src/main.js',
  plain: 'dist/bench/bots/plain-bot.js',
};

/** Starts the built bot, or the plain one, as a process of its own. @param core the only one it may use; null for any */
export function startBot(
  which: Which,
  discord: { readonly token: string; readonly apiUrl: string },
  core: number | null = null,
): MeasuredBot {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bot-'));
  const node = [
    process.execPath,
    '--expose-gc',
    '--import',
    './dist/bench/bots/report-itself.js',
    SCRIPTS[which],
  ];
  const [command = '', ...args] = core === null ? node : ['taskset', '-c', String(core), ...node];
  const startedAt = performance.timeOrigin + performance.now();
  const bot = spawn(command, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      LOG_LEVEL: 'silent',
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const reports = new EventEmitter<{ report: [Report] }>();
  bot.on('message', (message) => reports.emit('report', report.parse(message)));
  const next = <Kind extends Report['kind']>(kind: Kind) =>
    new Promise<Extract<Report, { kind: Kind }>>((resolve, reject) => {
      const hear = (told: Report) => {
        if (!isOf(told, kind)) return;
        reports.off('report', hear);
        bot.off('exit', fail);
        resolve(told);
      };
      const fail = () => reject(new Error(`the bot (${which}) ended before it told its ${kind}`));
      reports.on('report', hear);
      if (bot.connected) bot.once('exit', fail);
      else fail();
    });
  const ready = next('ready').then(({ at }) => at - startedAt);
  ready.catch(() => undefined);

  return {
    ready,
    spent() {
      const told = next('spent');
      if (bot.connected) bot.send('spent');
      return told;
    },
    resident() {
      try {
        const status = readFileSync(`/proc/${bot.pid}/status`, 'utf8');
        return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024;
      } catch {
        return 0;
      }
    },
    async stop() {
      if (bot.exitCode === null && bot.signalCode === null) {
        const ended = once(bot, 'exit');
        bot.kill();
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isOf<Kind extends Report['kind']>(
  told: Report,
  kind: Kind,
): told is Extract<Report, { kind: Kind }> {
  return told.kind === kind;
}
