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
  words.forEach((word, at) => {
    const next = words[at + 1];
    const third = words[at + 2];
    features.add(numberOf(hashed(word, KINDS.word)));
    if (next !== undefined) features.add(numberOf(hashed(` ${next}`, hashed(word, KINDS.two))));
    if (next !== undefined && third !== undefined) {
      features.add(numberOf(hashed(` ${next} ${third}`, hashed(word, KINDS.three))));
      features.add(numberOf(hashed(` ${third}`, hashed(word, KINDS.gap))));
    }
    const near = hashed(`${word} `, KINDS.near);
    for (const later of words.slice(at + 1, at + 1 + REACH)) features.add(numberOf(hashed(later, near)));
    if (word.length < SHORTEST_TAKEN_APART) return;
    const marked = `<${word}>`;
    for (const length of PIECE_LENGTHS)
      for (let start = 0; start + length <= marked.length; start++)
        features.add(numberOf(hashed(marked, KINDS.piece, start, start + length)));
  });
  if (words[0] !== undefined) features.add(numberOf(hashed(words[0], KINDS.first)));
  return Uint32Array.from(features);
}

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a, 32 bits, of a part of a text, going on from where another text ended. */
function hashed(text: string, after: number, from = 0, to = text.length): number {
  let value = after;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value;
}

const numberOf = (hash: number) => (hash ^ (hash >>> 15)) & (FEATURE_COUNT - 1);

/** Each kind of feature begins with a letter of its own: "die" as a word is not "die" as a piece of one. */
const KINDS = {
  word: hashed('1', OFFSET_BASIS),
  two: hashed('2', OFFSET_BASIS),
  three: hashed('3', OFFSET_BASIS),
  gap: hashed('_', OFFSET_BASIS),
  near: hashed('~', OFFSET_BASIS),
  piece: hashed('p', OFFSET_BASIS),
  first: hashed('^', OFFSET_BASIS),
};
