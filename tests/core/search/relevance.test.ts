import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relevanceOf } from '../../../src/core/search/relevance.ts';

const NOTHING = { titleCount: 10, answered: 0, coverage: 0, depth: 0, nearness: 0 };

describe('the relevance of a fit', () => {
  it('is nothing where nothing is covered', () => {
    expect(relevanceOf(NOTHING, 0)).toBe(0);
    expect(relevanceOf({ ...NOTHING, answered: 3 }, 1)).toBe(0);
  });

  it('stays from 0 to 1, grows with all that fits, and shrinks as the runner-up comes near', () => {
    const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({
          titleCount: fc.nat({ max: 200 }),
          answered: fc.nat({ max: 60 }),
          coverage: share,
          depth: share,
          nearness: share,
        }),
        share,
        (fit, runnerUp) => {
          const relevance = relevanceOf(fit, runnerUp);
          expect(relevance).toBeGreaterThanOrEqual(0);
          expect(relevance).toBeLessThanOrEqual(1);
          for (const better of [
            { ...fit, answered: fit.answered + 1 },
            { ...fit, coverage: fit.coverage * 1.1 },
            { ...fit, depth: fit.depth * 1.1 },
            { ...fit, nearness: fit.nearness * 1.1 },
          ])
            expect(relevanceOf(better, runnerUp)).toBeGreaterThanOrEqual(relevance);
          expect(relevanceOf(fit, runnerUp * 1.1)).toBeLessThanOrEqual(relevance);
        },
      ),
    );
  });

  it('is high for a title asked word for word, and low for a third of a question', () => {
    expect(
      relevanceOf({ titleCount: 10, answered: 2, coverage: 1, depth: 1, nearness: 1 }, 0.5),
    ).toBeGreaterThan(0.8);
    expect(
      relevanceOf({ titleCount: 10, answered: 2, coverage: 0.33, depth: 0.3, nearness: 0.3 }, 0.8),
    ).toBeLessThan(0.2);
  });

  it('is in doubt over a single word that stands in a single title', () => {
    const chance = { titleCount: 10, answered: 1, coverage: 1, depth: 0.5, nearness: 0.5 };
    expect(relevanceOf(chance, 0.7)).toBeLessThan(0.5);
    expect(relevanceOf({ ...chance, answered: 3, depth: 1 }, 0.7)).toBeGreaterThan(0.8);
  });

  it('is less where so many titles leave more to chance', () => {
    const fit = { titleCount: 10, answered: 2, coverage: 1, depth: 1, nearness: 0.7 };
    expect(relevanceOf({ ...fit, titleCount: 80 }, 0.5)).toBeLessThan(relevanceOf(fit, 0.5));
  });
});
