/** A part of a text that is judged by itself. */
export interface Stretch {
  readonly words: readonly string[];
  /** The same words with as many again before and behind, as far as there are any. */
  readonly around: readonly string[];
}

/** In words; what is not longer is one stretch. */
const SHORT = 36;

/**
 * A text's words cut into stretches that overlap by half, so that a sign late in a long message is not lost in it.
 * @param length of a stretch, in words; even
 */
export function stretchesOf(words: readonly string[], length: number): readonly [Stretch, ...Stretch[]] {
  if (words.length <= SHORT) return [{ words, around: words }];
  const from = (start: number): Stretch => ({
    words: words.slice(start, start + length),
    around: words.slice(Math.max(0, start - length), start + length + length),
  });
  const later = [];
  for (let start = length / 2; start < words.length; start += length / 2) later.push(from(start));
  return [from(0), ...later];
}
