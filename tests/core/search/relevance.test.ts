import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relevanceOf } from '../../../src/core/search/relevance.ts';

describe('the relevance of a fit', () => {
  it('is nothing where nothing is covered', () => {
    expect(relevanceOf({ asked: 0, coverage: 0, nearness: 0 })).toBe(0);
    expect(relevanceOf({ asked: 20, coverage: 0, nearness: 0 })).toBe(0);
  });

  it('stays from 0 to 1 and grows with coverage, nearness and what was asked', () => {
    const share = fc.double({ min: 0.01, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.double({ min: 1, max: 300, noNaN: true }), (coverage, nearness, asked) => {
        const relevance = relevanceOf({ asked, coverage, nearness });
        expect(relevance).toBeGreaterThanOrEqual(0);
        expect(relevance).toBeLessThanOrEqual(1);
        expect(relevanceOf({ asked, coverage: coverage * 1.1, nearness })).toBeGreaterThanOrEqual(relevance);
        expect(relevanceOf({ asked, coverage, nearness: nearness * 1.1 })).toBeGreaterThanOrEqual(relevance);
        expect(relevanceOf({ asked: asked * 1.1, coverage, nearness })).toBeGreaterThanOrEqual(relevance);
      }),
    );
  });

  it('is high for a title asked word for word, and low for a third of a question', () => {
    expect(relevanceOf({ asked: 5, coverage: 1, nearness: 1 })).toBeGreaterThan(0.8);
    expect(relevanceOf({ asked: 20, coverage: 0.33, nearness: 0.3 })).toBeLessThan(0.2);
  });
});
