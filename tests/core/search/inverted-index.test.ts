import { describe, expect, it } from 'vitest';
import { createInvertedIndex, documentFrequency, impactOf } from '../../../src/core/search/inverted-index.ts';
import { ENGLISH } from '../../../src/core/search/languages/english.ts';

const FIELDS = [
  { weight: 2, lengthNorm: 0.5 },
  { weight: 1, lengthNorm: 0.75 },
];
const index = createInvertedIndex(
  [
    ['finding hope', 'small steps and hope and hope'],
    ['the hospital', 'hope in a hospital'],
    ['sleep', 'steps to sleep, one by one, through a long and restless night with nothing to do'],
    ['steps', ''],
  ].map((fields) => fields.map(ENGLISH.tokenize)),
  FIELDS,
);
const term = (word: string) => index.dictionary.find(word) ?? -1;

describe('the inverted index', () => {
  it('knows in how many documents a word occurs', () => {
    expect(documentFrequency(index, term('hope'))).toBe(2);
    expect(documentFrequency(index, term('steps'))).toBe(3);
  });

  it('takes words of one stem for the same', () => {
    expect(term('hospitals')).toBe(term('hospital'));
  });

  it('leaves out stop words', () => {
    expect(index.dictionary.find('the')).toBeNull();
  });

  it('values a word above the same word in a lighter field', () => {
    expect(impactOf(index, term('hospital'), 1)).toBeGreaterThan(impactOf(index, term('hope'), 1));
    expect(impactOf(index, term('steps'), 3)).toBeGreaterThan(impactOf(index, term('steps'), 0));
  });

  it('values a word less in a longer text', () => {
    expect(impactOf(index, term('steps'), 0)).toBeGreaterThan(impactOf(index, term('steps'), 2));
  });

  it('values a word at nothing where it does not occur', () => {
    expect(impactOf(index, term('hospital'), 0)).toBe(0);
    expect(impactOf(index, term('sleep'), 3)).toBe(0);
  });

  it('lists the terms of each document', () => {
    const terms = index.documentTerms.subarray(index.documentStarts[1], index.documentStarts[2]);
    expect(new Set(terms)).toEqual(new Set([term('hospital'), term('hope')]));
  });

  it('may hold nothing', () => {
    const empty = createInvertedIndex([], FIELDS);
    expect(empty.documentCount).toBe(0);
    expect(empty.documents).toHaveLength(0);
  });
});
