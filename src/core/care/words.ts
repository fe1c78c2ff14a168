import { decodeSigns } from './decode-signs.ts';
import { plainLetters } from './plain-letters.ts';

const DRAWN_OUT = /(\p{L})\1{2,}/gu;
/** Three or more letters that stand alone, parted by the same sign: "k i l l", "s.u.i". A wider space parts words. */
const SPELT_OUT = /(?<![\p{L}\p{N}])\p{L}(?:([ .*_-])\p{L}(?!\p{L})){2,}/gu;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}@$|*]|[!'](?=[\p{L}\p{N}]))*/gu;
/** Longer than any message of Discord's has words. */
const MOST_WORDS = 1_500;

/** The words of a text as they are meant: plain letters, disguises undone, nothing drawn out. */
export function wordsOf(text: string): string[] {
  const plain = plainLetters(text).replace(SPELT_OUT, (letters, sign: string) =>
    letters.replaceAll(sign, ''),
  );
  const typed = plain.match(WORD) ?? [];
  return typed
    .slice(0, MOST_WORDS)
    .map((word) => undisguised(word).replaceAll("'", '').replace(DRAWN_OUT, '$1$1'));
}

/** Digits inside a word stand for letters; a number by itself stays one. */
function undisguised(word: string): string {
  const hidesLetters = /\p{L}/u.test(word) && /[0-9@$!|]/.test(word);
  return hidesLetters ? (decodeSigns(word)[0] ?? word) : word;
}
