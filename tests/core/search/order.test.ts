import { describe, expect, it } from 'vitest';
import { signalsOf, strengthOf } from '../../../src/core/search/order.ts';

const FIT = { titleCount: 10, answered: 2, coverage: 0.5, depth: 0.5, nearness: 0.5 };
const LIKENESS = { best: 0.5, letters: 0.3, words: 0.3 };
const strength = (score: number, fit: object = {}, likeness: object = {}) =>
  strengthOf(signalsOf(score, { ...FIT, ...fit }, { ...LIKENESS, ...likeness }));

describe('the order of passages', () => {
  it.each([
    ['its words are rarer', strength(12)],
    ['it covers more of the question', strength(10, { coverage: 0.7 })],
    ['a title is nearer', strength(10, { nearness: 0.8 })],
    ['two titles speak of it', strength(10, { depth: 0.8 })],
    ['one title is worded alike', strength(10, {}, { best: 0.7 })],
    ['many titles are spelt alike', strength(10, {}, { letters: 0.5 })],
    ['many titles have its small words', strength(10, {}, { words: 0.5 })],
  ])('puts one further up where %s', (_, stronger) => {
    expect(stronger).toBeGreaterThan(strength(10));
  });

  it('keeps every strength above nothing', () => {
    expect(
      strength(0.01, { coverage: 0.01, depth: 0, nearness: 0 }, { best: 0, letters: 0, words: 0 }),
    ).toBeGreaterThan(0);
  });
});
