/** The different words of a text, whatever their case and punctuation. */
export function wordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize('NFKC').toLowerCase().replace(/['’]/gu, '');
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The part of the shorter text's words that the other has too, 0 to 1; 0 where a text has none. */
export function wordOverlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size <= other.size ? [one, other] : [other, one];
  if (shorter.size === 0) return 0;
  let shared = 0;
  for (const word of shorter) if (longer.has(word)) shared += 1;
  return shared / shorter.size;
}
