import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTransit } from '../../../src/core/flood/transit.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('how late something comes', () => {
  it('is told by what comes quickest, whatever the two clocks say', () => {
    const { delay } = createTransit();
    expect(delay(NOW, 5_000)).toBe(0);
    expect(delay(NOW + 1_000, 6_900)).toBe(900);
    expect(delay(NOW + 2_000, 6_950)).toBe(0);
    expect(delay(NOW + 3_000, 8_000)).toBe(50);
  });

  it('is told anew when a clock has been set', () => {
    const { delay } = createTransit();
    delay(NOW, 5_000);
    expect(delay(NOW + HOUR, 6_000)).toBe(0);
    expect(delay(NOW + 2_000, 7_000)).toBe(0);
    expect(delay(NOW + 3_000, 8_200)).toBe(200);
  });

  it('forgets how quick it was some hours ago, as clocks drift', () => {
    const { delay } = createTransit();
    const later = HOUR + 1;
    delay(NOW, 0);
    expect(delay(NOW + later, later + 300)).toBe(300);
    expect(delay(NOW + 2 * later, 2 * later + 600)).toBe(300);
    expect(delay(NOW + 3 * later, 3 * later + 600)).toBe(0);
  });

  it('is never less than nothing, and never so much that it could not be', () => {
    const way = fc.record({ wait: fc.nat(HOUR), takes: fc.integer({ min: -HOUR, max: HOUR }) });
    fc.assert(
      fc.property(fc.array(way), (ways) => {
        const { delay } = createTransit();
        let now = 0;
        for (const { wait, takes } of ways) {
          now += wait;
          const late = delay(NOW + now - takes, now);
          expect(late).toBeGreaterThanOrEqual(0);
          expect(late).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });
});
