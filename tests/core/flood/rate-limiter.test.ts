import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/core/flood/create-pace.ts';
import { createRateLimiter } from '../../../src/core/flood/rate-limiter.ts';

const NOW = 1_800_000_000_000;

describe('a rate', () => {
  it('lets a burst through, then one at each interval', () => {
    const limiter = createRateLimiter();
    const rate = { interval: 1_000, burst: 3 };
    expect([0, 0, 0, 0].map(() => limiter.take('a', rate, NOW))).toEqual([0, 0, 0, 1_000]);
    expect(limiter.take('b', rate, NOW)).toBe(0);
    expect(limiter.take('a', rate, NOW + 999)).toBe(1);
    expect(limiter.take('a', rate, NOW + 1_000)).toBe(0);
  });

  it('is never exceeded, whatever the times', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 10 }), (waits, burst) => {
        const limiter = createRateLimiter();
        const taken: number[] = [];
        let now = NOW;
        for (const wait of waits) {
          now += wait;
          if (limiter.take('a', { interval: 1_000, burst }, now) === 0) taken.push(now);
        }
        for (const [index, time] of taken.entries()) {
          const within = taken.slice(index).filter((other) => other - time < 10_000);
          expect(within.length).toBeLessThanOrEqual(burst + 10);
        }
      }),
    );
  });

  it('keeps nobody waiting for a clock that was set back', () => {
    const limiter = createRateLimiter();
    const rate = { interval: 60_000, burst: 1 };
    limiter.take('a', rate, NOW);
    expect(limiter.take('a', rate, NOW - 86_400_000)).toBe(0);
  });

  it('is forgotten for those not seen for longest, not for those who are there', () => {
    const limiter = createRateLimiter(2);
    const rate = { interval: 60_000, burst: 1 };
    for (const key of ['a', 'b', 'c']) limiter.take(key, rate, NOW);
    expect(limiter.take('c', rate, NOW)).toBeGreaterThan(0);
    expect(limiter.take('b', rate, NOW)).toBeGreaterThan(0);
    expect(limiter.take('a', rate, NOW)).toBe(0);
  });
});

describe('the pace of a server', () => {
  const pauses = (memberPause: 0 | 15, channelPause: 0 | 60) => ({ memberPause, channelPause });

  it('is free up to thirty answers in a row, for each member by themselves', () => {
    const pace = createPace();
    const wait = (user: string) => pace.memberWait('g', user, pauses(0, 0), NOW);
    expect(Array.from({ length: 30 }, () => wait('sam'))).toEqual(Array(30).fill(0));
    expect(wait('sam')).toBe(2);
    expect(wait('kim')).toBe(0);
  });

  it('holds a member back for as long as the server wishes', () => {
    const pace = createPace();
    expect(pace.memberWait('g', 'sam', pauses(15, 0), NOW)).toBe(0);
    expect(pace.memberWait('g', 'sam', pauses(15, 0), NOW + 4_500)).toBe(11);
    expect(pace.memberWait('other', 'sam', pauses(0, 0), NOW + 4_500)).toBe(0);
    expect(pace.memberWait('g', 'sam', pauses(15, 0), NOW + 15_000)).toBe(0);
  });

  it('holds a channel back for as long as the server wishes', () => {
    const pace = createPace();
    expect(pace.mayChannel('c', pauses(0, 60), NOW)).toBe(true);
    expect(pace.mayChannel('c', pauses(0, 60), NOW + 59_000)).toBe(false);
    expect(pace.mayChannel('d', pauses(0, 60), NOW + 59_000)).toBe(true);
    expect(pace.mayChannel('c', pauses(0, 60), NOW + 60_000)).toBe(true);
  });
});
