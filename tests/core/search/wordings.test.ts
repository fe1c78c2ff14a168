import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/core/search/languages/english.ts';
import { createReadWording, createWordings, wordingsBeside } from '../../../src/core/search/wordings.ts';

const TITLES = [
  ['How long does recovery take?', ...Array.from({ length: 15 }, () => 'how long until i am well')],
  ['Who leads my recovery?', ...Array.from({ length: 15 }, () => 'who is the boss of it')],
  [],
];
const likeness = (text: string, titles: readonly (readonly string[])[] = TITLES) => {
  const likenessTo = createReadWording(
    createWordings(titles.map((own) => own.map(ENGLISH.tokenize))),
    ENGLISH,
  )(text);
  return titles.map((_, document) => likenessTo(document));
};

describe('the wording of a question', () => {
  it('is wholly like a title that says the very same', () => {
    expect(likeness('how long does recovery take')[0]?.best).toBe(1);
  });

  it('tells "how long" from "who", which the index leaves out', () => {
    const [long, who] = likeness('how long will it be');
    expect(long?.words).toBeGreaterThan(who?.words ?? 1);
  });

  it('keeps its likeness through a slip', () => {
    const [long, who] = likeness('hwo long dose recovry take');
    expect(long?.best).toBeGreaterThan(0.5);
    expect(long?.letters).toBeGreaterThan(who?.letters ?? 1);
  });

  it('stays between nothing and the same', () => {
    for (const text of ['', '?!', 'zzz', 'how long how long how long', 'who leads my recovery?'])
      for (const { best, letters, words } of likeness(text))
        for (const value of [best, letters, words]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
  });

  it('says little where there are few titles to compare with', () => {
    const [only] = likeness('how long does recovery take', [['How long does recovery take?']]);
    expect(only?.best).toBeCloseTo(0.1);
  });

  it('is like nothing where there are no titles', () => {
    expect(likeness('how long')[2]).toEqual({ best: 0, letters: 0, words: 0 });
  });

  it('is as like to titles that were made ready in two parts', () => {
    const words = TITLES.map((own) => own.map(ENGLISH.tokenize));
    const inTwo = wordingsBeside(createWordings(words.slice(0, 1)), createWordings(words.slice(1)));
    const likenessTo = createReadWording(inTwo, ENGLISH)('who says how long');
    expect(TITLES.map((_, document) => likenessTo(document))).toEqual(likeness('who says how long'));
  });
});
