import { planned } from '../../src/core/daily/changes.ts';
import type { Daily, DailyKey, Plan } from '../../src/core/daily/daily.ts';
import type { DailyStore } from '../../src/core/daily/daily-store.ts';
import type { Post, Poster, Sent } from '../../src/core/daily/poster.ts';
import { createRunner, type Runner } from '../../src/daily/create-runner.ts';

export const KEY: DailyKey = 'daily:200000000000000001';
export const NINE = Date.parse('2026-03-02T09:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const PLAN: Plan = {
  channelId: '300000000000000001',
  schedule: { time: '09:00', timeZone: 'UTC', weekdays: [] },
  topics: [],
  roleId: null,
};

/** A record as it is an hour before nine. */
export const fresh = (plan: Partial<Plan> = {}): Daily => planned(null, { ...PLAN, ...plan }, NINE - HOUR);

/** A store in memory that stores JSON, as the real one does. */
export function memoryStore(initial: Readonly<Record<string, Daily>> = {}) {
  const rows = new Map(Object.entries(initial).map(([key, daily]) => [key, JSON.stringify(daily)]));
  let isBroken = false;
  const store: DailyStore = {
    async read(key) {
      if (isBroken) throw new Error('the disk is full');
      const row = rows.get(key);
      return row === undefined ? null : JSON.parse(row);
    },
    async update(key, change) {
      for (;;) {
        const before = rows.get(key);
        const current = await store.read(key);
        const changed = change(current);
        if (isBroken) throw new Error('the disk is full');
        if (rows.get(key) !== before) continue;
        if (changed === null) rows.delete(key);
        else rows.set(key, JSON.stringify(changed));
        return changed;
      }
    },
    async *all() {
      yield [...rows].map(([key, row]) => [key as DailyKey, JSON.parse(row)] as const);
    },
  };
  return {
    ...store,
    daily: (key: DailyKey = KEY): Daily | null => JSON.parse(rows.get(key) ?? 'null'),
    breakDown: (broken: boolean) => {
      isBroken = broken;
    },
  };
}

/** A Discord that does as a test says, and keeps what it took. */
export function fakeDiscord() {
  const taken: Post[] = [];
  const answers: (Sent | 'lost' | (() => Promise<Sent>))[] = [];
  let looks: 'sees' | 'unknown' | 'later' = 'sees';
  let looked = 0;
  const take = (post: Post): Sent => {
    const index = taken.push(post) - 1;
    return { kind: 'posted', channelId: post.channelId ?? '400000000000000001', messageId: String(index) };
  };
  const poster: Poster = {
    async send(post) {
      const answer = answers.shift();
      if (answer === 'lost') {
        take(post);
        return { kind: 'later', isUnsure: true };
      }
      if (typeof answer === 'function') return answer();
      return answer ?? take(post);
    },
    async find(post) {
      looked += 1;
      if (looks === 'unknown') return 'unknown';
      if (looks === 'later') return { kind: 'later', isUnsure: true };
      const index = taken.findIndex(
        ({ key, date, channelId }) => key === post.key && date === post.date && channelId === post.channelId,
      );
      return index === -1
        ? 'absent'
        : { kind: 'posted', channelId: post.channelId ?? '', messageId: String(index) };
    },
  };
  return {
    poster,
    taken,
    /** What the next sendings meet; `lost`: it is taken, and the answer is lost. */
    answerWith: (...next: typeof answers) => answers.push(...next),
    lookWith: (next: typeof looks) => {
      looks = next;
    },
    looked: () => looked,
    dates: () => taken.map(({ date }) => date),
  };
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** One process with its own clock-hand over the same wall clock. */
export function createWorld(
  store: DailyStore,
  poster: Poster,
  clock: { now: number },
  name = 'first',
): Runner & { settle(): Promise<void> } {
  let count = 0;
  const runner = createRunner({
    store,
    poster,
    quotesOf: async () => ({
      draw: (bag) => {
        count += 1;
        return { id: `q${count}`, bag: { ...bag, drawn: [...bag.drawn, `q${count}`] } };
      },
      knows: () => true,
    }),
    now: () => new Date(clock.now),
    random: () => 0.5,
    runner: name,
    log: silent,
    isMine: () => true,
  });
  return {
    ...runner,
    /** Ticks until nothing more happens at this time. */
    async settle() {
      for (let turn = 0; turn < 40; turn += 1) {
        runner.tick();
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}
