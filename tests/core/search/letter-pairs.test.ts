import { describe, expect, it } from 'vitest';
import { likenessOfWords } from '../../../src/core/search/correct.ts';
import { createLetterPairs } from '../../../src/core/search/letter-pairs.ts';

const { likest } = createLetterPairs(
  ['support', 'supported', 'port', 'sport', 'supper', 'insupportable', 'hope'],
  likenessOfWords,
);

describe('the likest words', () => {
  it('share the most pairs of letters, the likest first', () => {
    expect(likest('suport', 2)).toEqual(['support', 'sport']);
  });

  it('leave out words of quite another length', () => {
    expect(likest('support', 9)).not.toContain('insupportable');
  });

  it('leave out words with no pair of letters in common', () => {
    expect(likest('support', 9)).not.toContain('hope');
  });

  it('are the same when asked again', () => {
    expect(likest('suppor', 5)).toEqual(likest('suppor', 5));
  });
});
