import { wordsOf } from './words.ts';

/**
 * How many numbers features are spread over; a power of two. Some ten times as many as occur in all that
 * is learnt from: with a third as many as occur, a fifth of the false alarms came of features that shared a number.
 */
export const FEATURE_COUNT = 1 << 24;

const SHORTEST_TAKEN_APART = 3;
const PIECE_LENGTHS = [3, 4, 5];

/**
 * What the recogniser looks at in a stretch of words, each feature once, as numbers below `FEATURE_COUNT`:
 * words, words that stand together, and pieces of words, by which misspellings are known.
 */
export function featuresOf(words: readonly string[]): Uint32Array {
  const features = new Set<number>();
  const add = (kind: string, text: string) => features.add(hash(kind + text) & (FEATURE_COUNT - 1));
  words.forEach((word, at) => {
    const next = words[at + 1];
    const third = words[at + 2];
    add('1', word);
    if (next !== undefined) add('2', `${word} ${next}`);
    if (next !== undefined && third !== undefined) {
      add('3', `${word} ${next} ${third}`);
      add('_', `${word} ${third}`);
    }
    if (word.length < SHORTEST_TAKEN_APART) return;
    const marked = `<${word}>`;
    for (const length of PIECE_LENGTHS)
      for (let start = 0; start + length <= marked.length; start++)
        add('p', marked.slice(start, start + length));
  });
  if (words[0] !== undefined) add('^', words[0]);
  return Uint32Array.from(features);
}

/** A text's words cut into stretches, so that a sign late in a long message weighs as much as in a short one. */
export function stretchesOf(text: string): string[][] {
  const words = wordsOf(text);
  if (words.length <= STRETCH * 1.5) return [words];
  const stretches: string[][] = [words];
  for (let start = 0; start < words.length; start += STRETCH / 2)
    stretches.push(words.slice(start, start + STRETCH));
  return stretches;
}

const STRETCH = 24;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
