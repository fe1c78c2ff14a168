/** A part of a text that is judged by itself. */
export interface Stretch {
  readonly words: readonly string[];
  /** The same words with as many again before and behind, as far as there are any. */
  readonly around: readonly string[];
}

interface Cut {
  /** Of a stretch, in words. */
  readonly length: number;
  /** From the beginning of one to that of the next, in words. */
  readonly step: number;
}

/** A text's words cut into stretches that overlap, so that a sign late in a long message is not lost in it. */
export function stretchesOf(
  words: readonly string[],
  { length, step }: Cut,
): readonly [Stretch, ...Stretch[]] {
  const from = (start: number): Stretch => ({
    words: words.slice(start, start + length),
    around: words.slice(Math.max(0, start - length), start + length + length),
  });
  const later = [];
  for (let start = step; start < words.length - (length - step); start += step) later.push(from(start));
  return [from(0), ...later];
}
