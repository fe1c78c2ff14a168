interface Cut {
  /** Of a stretch, in words. */
  readonly length: number;
  /** From the beginning of one to that of the next, in words. */
  readonly step: number;
}

/** A text's words cut into stretches that overlap, so that a sign late in a long message is not lost in it. */
export function stretchesOf(words: readonly string[], { length, step }: Cut): readonly (readonly string[])[] {
  const later = [];
  for (let start = step; start < words.length - (length - step); start += step)
    later.push(words.slice(start, start + length));
  return [words.slice(0, length), ...later];
}
