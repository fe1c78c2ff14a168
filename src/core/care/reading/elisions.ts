const WHOLE: ReadonlyMap<string, string> = new Map([
  ['j', 'je'],
  ['m', 'me'],
  ['t', 'te'],
  ['s', 'se'],
  ['l', 'le'],
  ['d', 'de'],
  ['n', 'ne'],
  ['c', 'ce'],
  ['qu', 'que'],
]);

/** Writes the short French words out that an apostrophe joins to the next: "j'ai" becomes "je ai". */
export function writeOutElisions(text: string): string {
  return text.replace(
    /(?<![a-z0-9])(qu|[jmtsldnc])'(?=[a-z0-9])/g,
    (_, short: string) => `${WHOLE.get(short)} `,
  );
}

/** The same where the apostrophe was not typed: "jai", "jveux"; null where no such word leads. */
export function partElision(word: string): readonly [string, string] | null {
  const match = /^(qu|[jmtsldnc])(.{2,})$/.exec(word);
  const [, short = '', rest = ''] = match ?? [];
  const whole = WHOLE.get(short);
  // Before a consonant only "je" and "me" are run together, as they are spoken.
  return whole && (/^[aeiouyh]/.test(rest) || short === 'j' || short === 'm') ? [whole, rest] : null;
}
