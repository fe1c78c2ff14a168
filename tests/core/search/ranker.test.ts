import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/core/search/concept.ts';
import { createInvertedIndex, impactOf } from '../../../src/core/search/inverted-index.ts';
import { ENGLISH } from '../../../src/core/search/languages/english.ts';
import { createRanker } from '../../../src/core/search/ranker.ts';

const words = (fields: readonly string[]) => fields.map(ENGLISH.tokenize);
const index = createInvertedIndex(
  [['hope sleep'], ['hope'], ['sleep friend'], ['friend friend hope'], ['hospital']].map(words),
  [{ weight: 1, lengthNorm: 0.75 }],
);
const rank = createRanker(index);
const term = (word: string) => index.dictionary.find(word) ?? -1;

const asking = (...words: readonly (readonly [string, number])[]): Concept => ({
  word: words.map(([word]) => word).join(),
  weight: 1,
  alternatives: words.map(([word, trust]) => ({ term: term(word), trust })),
});
const documents = (concepts: readonly Concept[], limit = 10) =>
  rank(concepts, limit).map(({ document }) => document);

describe('the ranking', () => {
  it('puts documents with more of the words first', () => {
    expect(documents([asking(['hope', 1]), asking(['sleep', 1])])[0]).toBe(0);
  });

  it('leaves out documents with none of the words', () => {
    expect(documents([asking(['hospital', 1])])).toEqual([4]);
    expect(documents([{ word: 'qqq', weight: 1, alternatives: [] }])).toEqual([]);
  });

  it('counts the best of the words that may be meant, not all of them', () => {
    const [first] = rank([asking(['hope', 1], ['sleep', 1])], 1);
    const best = Math.max(
      ...[0, 1, 2, 3].flatMap((at) => [
        impactOf(index, term('hope'), at),
        impactOf(index, term('sleep'), at),
      ]),
    );
    expect(first?.score).toBeCloseTo(best, 5);
  });

  it('trusts a doubtful word less', () => {
    const [sure] = rank([asking(['hospital', 1])], 1);
    const [doubtful] = rank([asking(['hospital', 0.5])], 1);
    expect(doubtful?.score).toBeCloseTo((sure?.score ?? 0) / 2, 5);
  });

  it('keeps the order of the documents where scores are equal', () => {
    const same = createInvertedIndex([['a1'], ['hope'], ['hope'], ['hope']].map(words), [
      { weight: 1, lengthNorm: 0.75 },
    ]);
    const concept = {
      word: 'hope',
      weight: 1,
      alternatives: [{ term: same.dictionary.find('hope') ?? -1, trust: 1 }],
    };
    expect(createRanker(same)([concept], 2).map(({ document }) => document)).toEqual([1, 2]);
  });

  it('keeps nothing of an earlier query', () => {
    const before = rank([asking(['hope', 1], ['friend', 0.5])], 10);
    rank([asking(['sleep', 1]), asking(['friend', 1], ['hospital', 0.5])], 10);
    expect(rank([asking(['hope', 1], ['friend', 0.5])], 10)).toEqual(before);
  });
});
