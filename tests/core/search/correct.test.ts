import { describe, expect, it } from 'vitest';
import { createCorrect } from '../../../src/core/search/correct.ts';

const WORDS = [
  'recovery',
  'recover',
  'medication',
  'meditation',
  'support',
  'hope',
  'hospital',
  'voices',
  'friend',
  'sad',
];
const correct = createCorrect(new Map(WORDS.map((word) => [word, 1])));
const first = (word: string) => correct(word)[0]?.word;

describe('the correction of a word', () => {
  it.each([
    ['two letters swapped', 'recvoery', 'recovery'],
    ['a letter left out', 'medicaton', 'medication'],
    ['a letter too many', 'suppport', 'support'],
    ['a wrong letter', 'hospitel', 'hospital'],
    ['two slips', 'recovrey', 'recovery'],
    ['vowels heard, not known', 'medacation', 'medication'],
    ['a slip in a short word', 'hpoe', 'hope'],
    ['a slip in a word of three letters', 'sda', 'sad'],
  ])('sees past %s', (_, typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it('finds nothing for what is like no word', () => {
    for (const strange of ['qwxzvk', 'xx', '', 'a'.repeat(200), '__proto__', '希望'])
      expect(correct(strange)).toEqual([]);
  });

  it('is surer the fewer the slips', () => {
    expect(correct('medicatin')[0]?.likeness).toBeGreaterThan(correct('medicatn')[0]?.likeness ?? 1);
  });

  it('prefers the commoner of two words that are as like', () => {
    const either = (mooch: number, moody: number) =>
      createCorrect(
        new Map([
          ['mooch', mooch],
          ['moody', moody],
        ]),
      )('moocy')[0]?.word;
    expect(either(1, 50)).toBe('moody');
    expect(either(50, 1)).toBe('mooch');
  });

  it('gives three words at most, each above no likeness and below full likeness', () => {
    const many = createCorrect(new Map(['cart', 'card', 'care', 'cars', 'calm'].map((word) => [word, 1])));
    const corrections = many('carx');
    expect(corrections).toHaveLength(3);
    for (const { likeness } of corrections) {
      expect(likeness).toBeGreaterThan(0);
      expect(likeness).toBeLessThan(1);
    }
  });
});
