/** How an accent is left out, where that takes more than leaving it out. */
const ALSO: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** Any of some phrases, the longest first, and whole words of it. @param phrases each of them one or several, with a | between them */
export function anyOf(phrases: readonly string[]): string {
  const longestFirst = phrases.flatMap(alternatives).sort((one, other) => other.length - one.length);
  return `(?:${longestFirst.map(withOrWithoutAccents).join('|')})(?![\\p{L}\\p{N}])`;
}

/** Matches letters of any case. */
export function pattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `iu${flags}`);
}

/** Parts of a pattern at those | that stand in no group. */
function alternatives(phrases: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const letter of phrases) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) found.push('');
    else found.push(`${found.pop() ?? ''}${letter}`);
  }
  return found;
}

function withOrWithoutAccents(phrase: string): string {
  return phrase.normalize('NFC').replace(/[^\p{ASCII}]/gu, (letter) => {
    const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
    return `(?:${[...new Set([letter, plain, ALSO.get(letter) ?? plain])].join('|')})`;
  });
}

/** One kind of apostrophe, and letters and their accents in one. */
export function typed(text: string): string {
  return text.normalize('NFC').replace(/[’‘`´]/g, "'");
}
