import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickQuote } from '../../../src/core/quotes/pick-quote.ts';
import { ownLine } from './small-corpus.ts';

const quotes = ['one', 'two', 'three'].map((id) => ownLine({ id }));
const chance = () => fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('pickQuote', () => {
  it('gives each quote its share of chance', () => {
    expect([0, 0.3, 0.34, 0.66, 0.67, 0.999].map((drawn) => pickQuote(quotes, () => drawn)?.id)).toEqual([
      'one',
      'one',
      'two',
      'two',
      'three',
      'three',
    ]);
  });

  it('never shows again what is on show, as long as there is another', () => {
    fc.assert(
      fc.property(chance(), fc.constantFrom('one', 'two', 'three'), (drawn, shown) => {
        const picked = pickQuote(quotes, () => drawn, shown);
        return picked !== null && picked.id !== shown;
      }),
    );
  });

  it('shows the only one again rather than nothing', () => {
    const [only] = quotes;
    expect(pickQuote(quotes.slice(0, 1), () => 0.5, 'one')).toBe(only);
  });

  it('has nothing to show where there is no quote', () => {
    expect(pickQuote([], () => 0.5)).toBeNull();
  });
});
