import { describe, expect, it } from 'vitest';
import { createPace } from '../../src/daily/pace.ts';

/** A stopwatch and timers that go as fast as they are looked at. */
function virtualTime() {
  let now = 0;
  const timers: { at: number; ring: () => void }[] = [];
  return {
    stopwatch: () => now,
    wait: (milliseconds: number) =>
      new Promise<void>((ring) => {
        timers.push({ at: now + Math.max(0, milliseconds), ring });
      }),
    async runUntil(isOver: () => boolean) {
      while (!isOver()) {
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        timers.sort((one, other) => one.at - other.at);
        const next = timers.shift();
        if (!next) throw new Error('nothing is waiting');
        now = Math.max(now, next.at);
        next.ring();
      }
    },
  };
}

/** As Discord counts: how many of these fall into the fullest second. */
function fullestSecond(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return Math.max(...sorted.map((from) => sorted.filter((at) => at >= from && at < from + 1_000).length));
}

async function send(count: number, travel: (index: number) => readonly [number, number]) {
  const time = virtualTime();
  const pace = createPace({ perSecond: 49, ...time });
  const met: number[] = [];
  let done = 0;
  const order: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const [there, back] = travel(index);
    void pace(async () => {
      order.push(index);
      await time.wait(there);
      met.push(time.stopwatch());
      await time.wait(back);
    }).finally(() => {
      done += 1;
    });
  }
  await time.runUntil(() => done === count);
  return { met, order, seconds: Math.max(...met) / 1_000 };
}

describe('the pace of requests', () => {
  it('never lets more than 49 meet Discord in one second, and comes close to that', async () => {
    const { met, seconds } = await send(500, () => [2, 2]);
    expect(fullestSecond(met)).toBeLessThanOrEqual(49);
    expect(500 / seconds).toBeGreaterThan(47.5);
  });

  it('holds when the way there is now short, now long', async () => {
    const { met } = await send(500, (index) => [5 + ((index * 37) % 90), 5]);
    expect(fullestSecond(met)).toBeLessThanOrEqual(49);
  });

  it('loses little to a way that is long but even', async () => {
    const { met, seconds } = await send(500, () => [60, 60]);
    expect(fullestSecond(met)).toBeLessThanOrEqual(49);
    expect(500 / seconds).toBeGreaterThan(46);
  });

  it('lets them go in the order they came, in even steps', async () => {
    const { met, order } = await send(120, () => [1, 1]);
    expect(order).toEqual([...order].sort((one, other) => one - other));
    const gaps = met.slice(1).map((at, index) => at - (met[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(60);
  });

  it('gives the place back when a request fails', async () => {
    const time = virtualTime();
    const pace = createPace({ perSecond: 2, ...time });
    let failed = 0;
    for (let index = 0; index < 6; index += 1) {
      pace(async () => {
        throw new Error('refused');
      }).catch(() => {
        failed += 1;
      });
    }
    await time.runUntil(() => failed === 6);
    expect(time.stopwatch()).toBeGreaterThan(1_900);
  });
});
