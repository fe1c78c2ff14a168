import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/core/search/stem.ts';
import { createWordFamilies } from '../../../src/core/search/word-families.ts';

const WORDS = [
  'recovery',
  'recovered',
  'therapy',
  'therapist',
  'psychiatry',
  'psychology',
  'hospital',
  'hospitality',
  'hope',
];
const terms = new Map(WORDS.map((word, at) => [stem(word), at]));
const relatives = createWordFamilies(terms);
const familyOf = (word: string) => relatives(stem(word)).map((term) => WORDS[term]);

describe('the family of a word', () => {
  it('joins what the stemmer leaves apart', () => {
    expect(familyOf('recovery')).toEqual(['recovered']);
    expect(familyOf('therapist')).toEqual(['therapy']);
    expect(familyOf('psychiatrist')).toEqual(['psychiatry']);
  });

  it('does not hold the word itself', () => {
    expect(familyOf('hope')).toEqual([]);
  });

  it('keeps words apart that only begin alike', () => {
    expect(familyOf('psychology')).not.toContain('psychiatry');
  });
});
