import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/core/care/stretches.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`);
const CUT = { length: 12, step: 6 };

describe('the stretches in which a message is judged', () => {
  it('are one where it is no longer than one', () => {
    const words = numbered(12);
    expect(stretchesOf(words, CUT)).toEqual([words]);
    expect(stretchesOf([], CUT)).toEqual([[]]);
  });

  it('show a short sentence whole, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 13, max: 300 }), fc.nat(), (count, from) => {
        const words = numbered(count);
        const at = from % (count - 6);
        const sentence = words.slice(at, at + 7).join(' ');
        const those = stretchesOf(words, CUT).filter((stretch) => stretch.join(' ').includes(sentence));
        expect(those).not.toEqual([]);
      }),
    );
  });
});
