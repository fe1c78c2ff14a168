import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/core/search/concept.ts';
import { type Evidence, fitOf } from '../../../src/core/search/fit.ts';
import type { Title } from '../../../src/core/search/titles.ts';

const title = (...terms: readonly number[]): Title => ({
  terms,
  weights: terms.map(() => 1),
  totalWeight: terms.length,
});
const asking = (term: number, trust = 1, weight = 1): Concept => ({
  word: String(term),
  weight,
  alternatives: [{ term, trust }],
});
const UNKNOWN: Concept = { word: 'carburettor', weight: 1, alternatives: [] };

/** Titles "1 2" and "2 3 4"; term 5 stands in the body alone. */
const evidence: Evidence = { titles: [title(1, 2), title(2, 3, 4)], holds: (term) => term >= 1 && term <= 5 };

describe('the fit of a passage', () => {
  it('is whole where the query is one of its titles', () => {
    expect(fitOf([asking(2), asking(1)], evidence)).toMatchObject({ coverage: 1, nearness: 1 });
  });

  it('is none where it holds nothing of the query', () => {
    expect(fitOf([asking(9), UNKNOWN], evidence)).toMatchObject({ coverage: 0, nearness: 0 });
    expect(fitOf([], evidence)).toEqual({ titleCount: 2, answered: 0, coverage: 0, depth: 0, nearness: 0 });
  });

  it('covers less where a word stands in the body alone', () => {
    const inBody = fitOf([asking(5)], evidence).coverage;
    expect(inBody).toBeGreaterThan(0);
    expect(inBody).toBeLessThan(1);
  });

  it('counts an unknown word as not covered, by its weight', () => {
    expect(fitOf([asking(1), UNKNOWN], evidence).coverage).toBeCloseTo(1 / 2);
    expect(fitOf([asking(1), { ...UNKNOWN, weight: 3 }], evidence).coverage).toBeCloseTo(1 / 4);
  });

  it('covers a corrected word as far as it is trusted', () => {
    expect(fitOf([asking(1, 0.6)], evidence).coverage).toBeCloseTo(0.6);
  });

  it('counts the concepts that the titles speak of', () => {
    expect(fitOf([asking(1), asking(3, 0.5), asking(5), UNKNOWN], evidence).answered).toBe(2);
  });

  it('is deeper where two titles speak of a word than where one does', () => {
    expect(fitOf([asking(2)], evidence).depth).toBe(1);
    expect(fitOf([asking(1)], evidence).depth).toBe(1 / 2);
    expect(fitOf([asking(2, 0.6)], evidence).depth).toBeCloseTo(0.6);
    expect(fitOf([asking(5)], evidence).depth).toBe(0);
  });

  it('is less near where the title says more than the query', () => {
    expect(fitOf([asking(3), asking(4)], evidence).nearness).toBeCloseTo(Math.sqrt(2 / 3));
  });

  it('is near to one title at a time, not to all of them together', () => {
    const across = fitOf([asking(1), asking(3)], evidence);
    expect(across.coverage).toBe(1);
    expect(across.nearness).toBeLessThan(0.6);
  });
});
