import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSubject, weighSubject } from '../../../src/core/search/subject.ts';
import { tokenize } from '../../../src/core/search/tokenize.ts';

const OURS = ['what is peer support', 'who gives peer support', 'what is recovery', 'hope in recovery'];
const ELSEWHERE = ['how peer review works', 'is peer review slow', 'what is a bike', 'mend my bike'];
const subjectOf = (ours: readonly string[], elsewhere: readonly string[]) =>
  createSubject(weighSubject(ours, elsewhere, tokenize), tokenize);
const subject = subjectOf(OURS, ELSEWHERE);

describe('the subject of a question', () => {
  it('is ours by words that ours have, and another by words that others have', () => {
    expect(subject('recovery and hope')).toBeGreaterThan(0);
    expect(subject('a bike for the review')).toBeLessThan(0);
  });

  it('is told by neighbouring words where the words alone do not say', () => {
    expect(subject('peer support')).toBeGreaterThan(subject('support peer'));
    expect(subject('peer review')).toBeLessThan(subject('review peer'));
  });

  it('is unknown where nobody has written the words before', () => {
    for (const unknown of ['', '?!', 'quixotic zebra']) expect(subject(unknown)).toBe(0);
  });

  it('is as unknown of a new word where there is much more of one side', () => {
    const lopsided = subjectOf(OURS, [...ELSEWHERE, ...ELSEWHERE, ...ELSEWHERE]);
    expect(lopsided('zebra')).toBe(0);
    expect(lopsided('recovery')).toBeGreaterThan(0);
  });

  it('is a number whatever was typed', () => {
    fc.assert(fc.property(fc.string(), (text) => Number.isFinite(subject(text))));
    expect(Number.isFinite(subject('__proto__ constructor toString'))).toBe(true);
  });
});
