import { STOP_WORDS } from '../../src/core/search/stop-words.ts';
import { createRandom, pick, type Random } from './random.ts';

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const MIN_LENGTH = 4;

/** The query with one slip of the finger in one or two of its content words; the same slips for the same seed. */
export function misspell(query: string, seed: number): string {
  const random = createRandom(seed);
  const words = query.split(' ');
  const slippery = words
    .map((word, at) => ({ word, at }))
    .filter(
      ({ word }) =>
        /^[a-z]+$/i.test(word) && word.length >= MIN_LENGTH && !STOP_WORDS.has(word.toLowerCase()),
    );
  if (slippery.length === 0) return query;
  const slips = random() < 0.5 ? 1 : 2;
  for (let slip = 0; slip < slips; slip++) {
    const { word, at } = pick(slippery, random);
    words[at] = withSlip(word, random);
  }
  return words.join(' ');
}

function withSlip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const before = word.slice(0, at);
  const letter = word.charAt(at);
  const after = word.slice(at + 1);
  const slips = [
    () => before + after,
    () => before + letter + letter + after,
    () => before + pick(neighbours(letter), random) + after,
    () => before + pick(neighbours(letter), random) + letter + after,
    () => before.slice(0, -1) + letter + before.slice(-1) + after,
  ];
  return pick(slips, random)();
}

function neighbours(letter: string): readonly string[] {
  const row = KEYBOARD.findIndex((keys) => keys.includes(letter));
  const column = KEYBOARD[row]?.indexOf(letter) ?? 0;
  const keys = [KEYBOARD[row]?.[column - 1], KEYBOARD[row]?.[column + 1], KEYBOARD[row - 1]?.[column]];
  return [...keys, 'e'].filter((key) => key !== undefined);
}
