import { setTimeout as pause } from 'node:timers/promises';
import KeyvSqlite from '@keyv/sqlite';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { RestFault } from '../../src/preview/rest/rest-faults.ts';
import { pick } from '../search/random.ts';
import type { Chronicle } from './chronicle.ts';
import type { SmallDisk } from './full-disk.ts';
import type { KillableBot } from './killable-bot.ts';

interface Parts {
  readonly discord: LocalDiscord;
  readonly bot: KillableBot;
  readonly disk: SmallDisk;
  readonly databaseFile: string;
  /** Told of all that goes wrong. */
  readonly chronicle: Chronicle;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
}

export interface Storm {
  /** Lets things go wrong, one after the other, until it is over; and then puts everything right. */
  rage(isOver: () => boolean): Promise<void>;
  /** How often each thing went wrong. */
  readonly counts: ReadonlyMap<string, number>;
  /** Ends of the bot that were not as they should be. */
  readonly breaches: readonly string[];
}

const PATHS: readonly (readonly [string, RegExp])[] = [
  ['POST', /\/callback$/],
  ['POST', /^\/channels\/\d+\/messages$/],
  ['PATCH', /@original$/],
  ['GET', /^\/attachments\//],
  ['*', /./],
];
const HTML = '<html><body>Just a moment…</body></html>';

export function createStorm({ discord, bot, disk, databaseFile, chronicle, random }: Parts): Storm {
  const counts = new Map<string, number>();
  const breaches: string[] = [];
  const { faults } = discord;
  const { gateway } = faults;
  const count = (what: string, times = 1, detail = '') => {
    counts.set(what, (counts.get(what) ?? 0) + times);
    chronicle.note(`storm: ${what}${detail}`);
  };
  const between = (least: number, most: number) => least + random() * (most - least);
  /** What goes on for a while, and how to end it. */
  const lasting = new Set<() => Promise<void>>();

  function spoilRequests(): void {
    const [method, path] = pick(PATHS, random);
    const [what, fault, times] = pick(requestFaults(random), random);
    faults.next(method, path, fault, times);
    count(
      `REST: ${what}`,
      times,
      `, the next ${times} of ${method} ${path} ${JSON.stringify(fault).slice(0, 100)}`,
    );
  }

  const connectionFaults: readonly (readonly [string, () => void])[] = [
    ['dropped', gateway.drop],
    ['closed with 4000', () => gateway.close(4000)],
    ['op 7', gateway.reconnect],
    ['op 9, resumable', () => gateway.invalidate(true)],
    ['op 9, not resumable', () => gateway.invalidate(false)],
    ['turned away with 503', () => dropAnd(gateway.refuse)],
    ['refused', () => dropAnd(gateway.block)],
  ];
  function dropAnd(keepOut: (times: number) => void): void {
    keepOut(Math.ceil(random() * 3));
    gateway.drop();
  }

  function ignoreHeartbeats(): void {
    count('gateway: heartbeats without an answer');
    gateway.ignoreHeartbeats(true);
    forAWhile(between(30_000, 90_000), async () => gateway.ignoreHeartbeats(false));
  }

  function fillDisk(): void {
    if (disk.how === 'none') return;
    count(`full disk (${disk.how})`);
    const pid = bot.pid();
    disk.fill(pid);
    forAWhile(between(500, 6_000), async () => {
      disk.empty(pid === bot.pid() ? pid : 0);
      chronicle.note('storm: full disk over');
    });
  }

  async function lockDatabase(): Promise<void> {
    const other = new KeyvSqlite({ uri: `sqlite://${databaseFile}`, busyTimeout: 100 });
    other.on('error', () => undefined);
    try {
      await other.query('BEGIN IMMEDIATE');
    } catch {
      return void (await other.disconnect().catch(() => undefined));
    }
    count('database locked');
    forAWhile(between(200, 5_000), async () => {
      await other.query('ROLLBACK').catch(() => undefined);
      await other.disconnect().catch(() => undefined);
      chronicle.note('storm: database locked no more');
    });
  }

  async function endBot(): Promise<void> {
    if (random() < 0.6) {
      count('SIGKILL');
      await bot.kill();
    } else {
      count('SIGTERM');
      const code = await bot.stop();
      if (code !== 0 && code !== null) breaches.push(`SIGTERM ended it with ${code}`);
    }
    if (random() < 0.4) await pause(between(0, 2_000));
    // A start on a full disk is a fault of its own, and comes often enough without this.
    await bot.up();
  }

  function forAWhile(milliseconds: number, end: () => Promise<void>): void {
    const once = async () => {
      if (lasting.delete(once)) await end();
    };
    lasting.add(once);
    setTimeout(once, milliseconds);
  }

  return {
    counts,
    breaches,
    async rage(isOver) {
      while (!isOver()) {
        const dice = random();
        if (dice < 0.62) spoilRequests();
        else if (dice < 0.76) {
          const [what, happen] = pick(connectionFaults, random);
          count(`gateway: ${what}`);
          happen();
        } else if (dice < 0.78) ignoreHeartbeats();
        else if (dice < 0.85) fillDisk();
        else if (dice < 0.92) await lockDatabase();
        else await endBot();
        await pause(between(50, 900));
      }
      await Promise.all([...lasting].map((end) => end()));
      faults.clear();
      gateway.refuse(0);
      gateway.block(0);
      await bot.up();
    },
  };
}

function requestFaults(random: () => number): readonly (readonly [string, RestFault, number])[] {
  const times = Math.ceil(random() * 4);
  const seconds = random() < 0.1 ? 60 : 0.2 + random();
  const headers = {
    'Retry-After': String(seconds),
    ...(random() < 0.3 ? { 'X-RateLimit-Global': 'true' } : {}),
  };
  const limited = { retry_after: seconds, global: 'X-RateLimit-Global' in headers };
  const delay = random() < 0.1 ? 4_000 : random() * 900;
  return [
    ['500', { respond: { status: 500, body: { code: 0, message: '' } } }, times],
    ['502, a page', { page: { status: 502, html: HTML } }, times],
    ['503, empty', { respond: { status: 503 } }, times],
    ['429', { respond: { status: 429, body: limited, headers } }, 1],
    ['cut off before it was taken', { cut: 'before', cleanly: random() < 0.5 }, times],
    ['cut off after it was taken', { cut: 'after', cleanly: random() < 0.5 }, 1],
    ['slow', { delay }, times],
  ];
}
