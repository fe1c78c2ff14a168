import { resolveConfusablesTransformer } from 'obscenity';

const LOOKALIKES = resolveConfusablesTransformer();
/** Letters of our five languages that do not come apart into a plain letter and a mark. */
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ª', 'a'],
  ['º', 'o'],
]);
// Marks, format characters (zero-width, soft hyphen) and letters that show as nothing.
const INVISIBLE = /[\p{M}\p{Cf}\u115f\u1160\u2800\u3164\uffa0]/gu;
const PLAIN = /^[\t\n -~]*$/;

/**
 * A text in plain lower-case letters, whatever alphabet they were borrowed from: no accents, nothing hidden,
 * lookalikes made plain. Signs and line breaks stay.
 */
export function plainLetters(text: string): string {
  if (PLAIN.test(text)) return smallL(text).toLowerCase();
  const apart = text.replace(/[ßẞæœŒªº]/gu, (letter) => LIGATURES.get(letter) ?? letter).normalize('NFKD');
  const visible = apart.replace(INVISIBLE, '').replace(/[‘’´ʼ′]/gu, "'");
  const letters = visible.replace(/[^\t\n -~…“”«»„¡¿—–]/gu, plainLetter);
  return smallL(letters).toLowerCase();
}

/** A capital I after a small letter is meant to look like an l. */
function smallL(text: string): string {
  return text.replace(/(?<=[a-z])I+/g, (capitals) => 'l'.repeat(capitals.length));
}

function plainLetter(character: string): string {
  const code = LOOKALIKES.transform(character.codePointAt(0) ?? 0);
  return code === undefined ? character : String.fromCodePoint(code);
}
