import { setTimeout as pause } from 'node:timers/promises';
import type { DailyKey } from '../../src/core/daily/daily.ts';
import type { DailyStore } from '../../src/core/daily/daily-store.ts';
import { type Tally, tally } from '../daily/torture-check.ts';

interface Parts {
  readonly keys: readonly DailyKey[];
  readonly store: DailyStore;
  readonly postsOf: (key: DailyKey) => ReadonlyMap<string, number>;
  readonly clock: { now(): number; moveTo(instant: number): void };
}

export interface Days {
  /** Lets a bot that is left in peace come to rest on a date, and counts what became of it. @param mayMiss whether it was down for too long that day */
  close(midnight: number, mayMiss: boolean): Promise<void>;
  readonly total: Tally;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** When every zone has had its nine o'clock, in hours after midnight UTC. */
const LAST_HOUR = 14;

export function createDays({ keys, store, postsOf, clock }: Parts): Days {
  const total: Tally = { doubled: [], lost: [], missed: 0, posted: 0 };

  async function isSettled(date: string): Promise<boolean> {
    const dailies = await Promise.all(keys.map((key) => store.read(key)));
    return dailies.every((daily) => (daily?.settled?.date ?? '') >= date);
  }

  return {
    total,
    async close(midnight, mayMiss) {
      const date = new Date(midnight).toISOString().slice(0, 10);
      const from = midnight + LAST_HOUR * HOUR;
      // Later than every lease and every wait.
      for (let turn = 1; turn <= 60 && !(await isSettled(date)); turn += 1) {
        clock.moveTo(Math.max(clock.now(), from) + 2 * MINUTE);
        await pause(1_300);
      }
      const { missed } = total;
      for (const key of keys) {
        const daily = await store.read(key);
        const outcomes = (daily?.outcomes ?? []).filter((outcome) => outcome.date === date);
        if (outcomes.length !== 1) total.lost.push(`${key} ${date}: ${outcomes.length} outcomes`);
        tally(key, outcomes, postsOf(key), total);
      }
      if (!mayMiss && total.missed > missed)
        total.lost.push(`${date}: ${total.missed - missed} passed over, and the bot was never down for long`);
    },
  };
}
