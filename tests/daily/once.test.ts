import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Poster, Sent } from '../../src/core/daily/poster.ts';
import { createWorld, DAY, fresh, HOUR, KEY, MINUTE, memoryStore, NINE } from './world.ts';

/** What a request to post may meet. `hung`: its process is killed before the answer comes. */
const FATES = ['taken', 'answer lost', 'never arrived', 'hung and taken', 'hung', 'down'] as const;
type Fate = (typeof FATES)[number];
const NONCE_MINUTES = 3;

/** A Discord with a clock: it knows a nonce for three minutes, and shows what it took to whoever looks. */
function createDiscord(clock: { now: number }, fates: Fate[]) {
  const taken: { date: string | null; at: number }[] = [];
  const never = new Promise<Sent>(() => undefined);
  const take = (date: string | null): Sent => {
    const known = taken.findIndex((it) => it.date === date && clock.now - it.at <= NONCE_MINUTES * MINUTE);
    const index = known === -1 ? taken.push({ date, at: clock.now }) - 1 : known;
    return { kind: 'posted', channelId: '3', messageId: String(index) };
  };
  const poster: Poster = {
    async send({ date }) {
      const fate = fates.shift() ?? 'taken';
      if (fate === 'taken') return take(date);
      if (fate === 'answer lost' || fate === 'hung and taken') take(date);
      if (fate.startsWith('hung')) return never;
      return { kind: 'later', isUnsure: fate !== 'down' };
    },
    async find({ date }) {
      const index = taken.findIndex((it) => it.date === date);
      return index === -1 ? 'absent' : { kind: 'posted', channelId: '3', messageId: String(index) };
    },
  };
  return { poster, taken };
}

const step = fc.record({
  pass: fc.oneof(
    fc.integer({ min: 0, max: 90_000 }),
    fc.integer({ min: 0, max: 5 * HOUR }),
    fc.integer({ min: 0, max: 30 * HOUR }),
  ),
  /** Which of two processes works, or is killed and started anew. */
  who: fc.constantFrom(0, 1),
  isKilled: fc.boolean(),
});

describe('one post a date', () => {
  it('whatever is killed, lost or late, with two processes at it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...FATES), { maxLength: 12 }),
        fc.array(step, { minLength: 1, maxLength: 14 }),
        async (fates, steps) => {
          const clock = { now: NINE - HOUR };
          const store = memoryStore({ [KEY]: fresh() });
          const ahead = [...fates];
          const discord = createDiscord(clock, ahead);
          let born = 0;
          const begin = async () => {
            born += 1;
            const runner = createWorld(store, discord.poster, clock, `runner ${born}`);
            await runner.scan();
            return runner;
          };
          const runners = [await begin(), await begin()];
          for (const { pass, who, isKilled } of steps) {
            clock.now += pass;
            if (isKilled) runners[who] = await begin();
            await runners[who]?.settle();
          }
          ahead.length = 0;
          const last = await begin();
          const end = clock.now + DAY;
          for (; clock.now < end; clock.now += 10 * MINUTE) await last.settle();

          const dates = discord.taken.map(({ date }) => date);
          expect(new Set(dates).size).toBe(dates.length);
          const outcomes = store.daily()?.outcomes ?? [];
          for (const { date, result } of outcomes) {
            expect(['posted', 'missed']).toContain(result.kind);
            expect(dates.includes(date)).toBe(result.kind === 'posted');
          }
          const told = new Set(outcomes.map(({ date }) => date));
          expect(told.size).toBe(outcomes.length);
          // Only the last few outcomes are kept.
          if (outcomes.length < 10) for (const date of dates) expect(told.has(date ?? '')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
