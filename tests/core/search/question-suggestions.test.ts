import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuestionSuggestions } from '../../../src/core/search/question-suggestions.ts';
import { PASSAGES } from './passages.ts';

const { suggest } = createQuestionSuggestions(PASSAGES);
const ids = (typed: string, limit = 5) => suggest(typed, limit).map(({ id }) => id);

describe('the suggestions while typing', () => {
  it('offers the first passages of the corpus while nothing is typed', () => {
    expect(ids('', 3)).toEqual(['what-is-recovery', 'how-long', 'psychosis']);
    expect(ids(' \n ', 3)).toEqual(ids('', 3));
  });

  it.each([
    ['what is rec', 'what-is-recovery'],
    ['psychos', 'psychosis'],
    ['peer su', 'peer-support'],
    ['cant sle', 'sleep'],
    ['chemcal imb', 'chemical-imbalance'],
    ['DEAL WITH STIGMA', 'stigma'],
  ])('offers the right passage for "%s"', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('offers each passage once, though many of its aliases match', () => {
    const offered = ids('recovery', 25);
    expect(new Set(offered).size).toBe(offered.length);
  });

  it('offers no more than asked for', () => {
    expect(ids('re', 2)).toHaveLength(2);
    expect(ids('re', 0)).toEqual([]);
    expect(ids('', 0)).toEqual([]);
  });

  it('takes any text and never offers a passage twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const offered = ids(typed, 25);
        expect(new Set(offered).size).toBe(offered.length);
      }),
    );
  });
});
