const INVISIBLE_OR_APOSTROPHE = /[\p{M}\p{Cf}'’‘ʼ`´]/gu;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Longer strings of letters are not words of any language and are left out. */
const MAX_WORD_LENGTH = 40;

/**
 * The words of a text in lower case, without accents and apostrophes: "Can’t" is `cant`, "naïve" `naive`.
 * Letters drawn out for feeling ("sooo") are shortened to two.
 */
export function tokenize(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(INVISIBLE_OR_APOSTROPHE, '')
    .toLowerCase()
    .replace(DRAWN_OUT, '$1$1');
  return (plain.match(WORD) ?? []).filter((word) => word.length <= MAX_WORD_LENGTH);
}
