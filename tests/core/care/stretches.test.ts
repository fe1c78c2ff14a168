import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '../../../src/core/care/stretches.ts';

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`);

describe('the stretches in which a message is judged', () => {
  it('are one where it is short', () => {
    const words = numbered(36);
    expect(stretchesOf(words, 12)).toEqual([{ words, around: words }]);
    expect(stretchesOf([], 12)).toEqual([{ words: [], around: [] }]);
  });

  it('show a short sentence whole, wherever it stands in a long message', () => {
    fc.assert(
      fc.property(fc.integer({ min: 37, max: 300 }), fc.nat(), (count, from) => {
        const words = numbered(count);
        const at = from % (count - 6);
        const sentence = words.slice(at, at + 7).join(' ');
        const those = stretchesOf(words, 12).filter((stretch) => stretch.words.join(' ').includes(sentence));
        expect(those).not.toEqual([]);
      }),
    );
  });

  it('know what stands around them, and are part of it', () => {
    for (const { words, around } of stretchesOf(numbered(100), 12)) {
      expect(around.join(' ')).toContain(words.join(' '));
      expect(around.length).toBeLessThanOrEqual(36);
    }
  });
});
