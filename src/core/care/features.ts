/**
 * How many numbers features are spread over; a power of two. Several times as many as occur in all that
 * is learnt from: with a third as many as occur, a fifth of the false alarms came of features that shared a number.
 */
export const FEATURE_COUNT = 1 << 25;

/** How far apart two words may stand to be looked at together: "my phone is about to die". */
const REACH = 7;
const SHORTEST_TAKEN_APART = 3;
const PIECE_LENGTHS = [3, 4, 5];

/**
 * What the recogniser looks at in a stretch of words, each feature once, as numbers below `FEATURE_COUNT`:
 * words, words that stand together or near each other, and pieces of words, by which misspellings are known.
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
    for (const later of words.slice(at + 1, at + 1 + REACH)) add('~', `${word} ${later}`);
    if (word.length < SHORTEST_TAKEN_APART) return;
    const marked = `<${word}>`;
    for (const length of PIECE_LENGTHS)
      for (let start = 0; start + length <= marked.length; start++)
        add('p', marked.slice(start, start + length));
  });
  if (words[0] !== undefined) add('^', words[0]);
  return Uint32Array.from(features);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}
