import { describe, expect, it } from 'vitest';
import { feedback } from '../../../src/core/search/feedback.ts';
import { createInvertedIndex } from '../../../src/core/search/inverted-index.ts';

const index = createInvertedIndex(
  [
    ['voices hearing network group'],
    ['voices hearing network meeting'],
    ['voices hearing network friend'],
    ['choir voices network hearing'],
    ['choir concert evening'],
  ],
  [{ weight: 1, lengthNorm: 0.75 }],
);
const gains = (...documents: readonly number[]) =>
  feedback(
    index,
    documents.map((document) => ({ document, strength: 1 })),
  );

describe('the feedback from the first documents', () => {
  it('favours what resembles them', () => {
    const [, , , alike, unlike] = gains(0, 1, 2, 3, 4);
    expect(alike).toBeGreaterThan(unlike ?? Number.POSITIVE_INFINITY);
    expect(unlike).toBe(0);
  });

  it('learns from the stronger example more', () => {
    const lean = (strengthOfChoir: number) =>
      feedback(index, [
        { document: 0, strength: 1 },
        { document: 4, strength: strengthOfChoir },
        { document: 0, strength: 0 },
        { document: 3, strength: 0 },
      ])[1] ?? 0;
    expect(lean(3)).toBeGreaterThan(lean(0.1));
  });

  it('has nothing to say of nothing', () => {
    expect(gains()).toEqual([]);
  });
});
