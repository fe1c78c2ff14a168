/** A part of a text that is judged by itself. */
export interface Stretch {
  readonly words: readonly string[];
  /** The same words with as many again before and behind, as far as there are any. */
  readonly around: readonly string[];
}

/** In words: a short sentence, so that little stands beside it to hide it. */
const LENGTH = 12;
const STEP = LENGTH / 2;
/** In words; what is not longer is one stretch. */
const SHORT = 36;

/** A text's words cut into stretches that overlap, so that a sign late in a long message weighs as much as in a short one. */
export function stretchesOf(words: readonly string[]): readonly [Stretch, ...Stretch[]] {
  const first = stretchFrom(0, words);
  if (words.length <= SHORT) return [{ words, around: words }];
  const others = [];
  for (let start = STEP; start < words.length; start += STEP) others.push(stretchFrom(start, words));
  return [first, ...others];
}

function stretchFrom(start: number, words: readonly string[]): Stretch {
  return {
    words: words.slice(start, start + LENGTH),
    around: words.slice(Math.max(0, start - LENGTH), start + LENGTH + LENGTH),
  };
}
