import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relevanceOf } from '../../../src/core/search/relevance.ts';

const NOTHING = { titleCount: 60, answered: 0, coverage: 0, depth: 0, nearness: 0 };
const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
const anyFit = fc.record({
  titleCount: fc.nat({ max: 200 }),
  answered: fc.nat({ max: 60 }),
  coverage: share,
  depth: share,
  nearness: share,
});
const anySubject = fc.option(fc.double({ min: -10, max: 10, noNaN: true }), { nil: null });

describe('the relevance of a fit', () => {
  it('is nothing where nothing is covered, whatever the subject', () => {
    for (const subject of [null, 10]) {
      expect(relevanceOf(NOTHING, 0, subject)).toBe(0);
      expect(relevanceOf({ ...NOTHING, answered: 3 }, 1, subject)).toBe(0);
    }
  });

  it('stays from 0 to 1, grows with all that fits, and shrinks as the runner-up comes near', () => {
    fc.assert(
      fc.property(anyFit, share, anySubject, (fit, runnerUp, subject) => {
        const relevance = relevanceOf(fit, runnerUp, subject);
        expect(relevance).toBeGreaterThanOrEqual(0);
        expect(relevance).toBeLessThanOrEqual(1);
        for (const better of [
          { ...fit, answered: fit.answered + 1 },
          { ...fit, coverage: fit.coverage * 1.1 },
          { ...fit, depth: fit.depth * 1.1 },
          { ...fit, nearness: fit.nearness * 1.1 },
        ])
          expect(relevanceOf(better, runnerUp, subject)).toBeGreaterThanOrEqual(relevance);
        expect(relevanceOf(fit, runnerUp * 1.1, subject)).toBeLessThanOrEqual(relevance);
      }),
    );
  });

  it('is high for a title asked word for word, and low for a third of a question', () => {
    for (const subject of [null, 2]) {
      const whole = { titleCount: 60, answered: 3, coverage: 1, depth: 1, nearness: 1 };
      expect(relevanceOf(whole, 0.2, subject)).toBeGreaterThan(0.8);
      const third = { titleCount: 60, answered: 2, coverage: 0.33, depth: 0.3, nearness: 0.3 };
      expect(relevanceOf(third, 0.8, subject)).toBeLessThan(0.2);
    }
  });

  it('is in doubt over a single word that stands in a single title', () => {
    const chance = { titleCount: 60, answered: 1, coverage: 1, depth: 0.5, nearness: 0.5 };
    expect(relevanceOf(chance, 0, null)).toBeLessThan(0.5);
    expect(relevanceOf({ ...chance, answered: 3, depth: 1, nearness: 0.7 }, 0, null)).toBeGreaterThan(0.7);
  });

  it('is less where the words belong to another subject', () => {
    const fit = { titleCount: 60, answered: 2, coverage: 0.9, depth: 0.9, nearness: 0.6 };
    expect(relevanceOf(fit, 0, 2)).toBeGreaterThan(0.7);
    expect(relevanceOf(fit, 0, -2)).toBeLessThan(0.35);
  });

  it('does not ask for the subject where there are few titles, as in what a server adds', () => {
    const own = { titleCount: 4, answered: 2, coverage: 0.9, depth: 0.9, nearness: 0.6 };
    expect(relevanceOf(own, 0, -5)).toBe(relevanceOf(own, 0, 5));
  });
});
