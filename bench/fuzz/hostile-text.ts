import fc from 'fast-check';

/** Stands in what members type, and must never be seen in public or in the log. */
export const MEMBER_MARK = 'zqvxmember';
/** The same for what moderators type, which may be shown: only the log must not have it. */
export const STAFF_MARK = 'zqvxstaff';

const ODD = [
  '',
  ' ',
  '?!…',
  '\n\n\n',
  '\u0000',
  '\u202Eyrevocer',
  '\uD800',
  'h̷̢̛e̸l̶p̷ ̸m̴e̵',
  '👩🏽‍❤️‍💋‍👨🏿 recovery',
  '__proto__',
  'constructor',
  'toString',
  '@everyone @here',
  '<@100000000000000001> <@&200000000000000001> <#300000000000000001>',
  '[a](https://example.org) `/ask` ```\n/helplines\n```',
  '# heading\n-# small\n> quote\n||spoiler||',
  'https://discord.gg/x <t:0:R> </ask:1>',
  "'; DROP TABLE keyv; --",
  '%s %d $(x) {{x}} \\u0041',
  '---\nquestion: Who?\n---\n',
  '{"kind":"recovery-bot settings","v":1,"settings":{}}',
  'all',
  '0',
  '-1',
  '999999999999999999999',
  'NaN',
  'i want to die',
  'how much lithium can i take',
  'what is personal recovery',
  'was ist genesung',
  '¿qué es la recuperación?',
  '25:61',
  'every second blue moon',
  'Europe/London',
];

/** What people, pranksters and broken programs may type. @param most in UTF-16 units */
export function hostileText(most: number, mark = MEMBER_MARK): fc.Arbitrary<string> {
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
    { weight: 2, arbitrary: fc.string({ maxLength: Math.min(most, 200) }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: Math.min(most, 200) }) },
    { weight: 1, arbitrary: fc.lorem({ maxCount: 30 }) },
    { weight: 1, arbitrary: repeated(most) },
  );
  return fc
    .tuple(text, fc.boolean())
    .map(([typed, isMarked]) => (isMarked ? `${mark} ${typed}` : typed).slice(0, most));
}

function repeated(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom('a', 'recovery ', '😶', '\n', '`', '* ', '\u0301', ':', ',a'),
      fc.nat({ max: most }),
    )
    .map(([part, times]) => part.repeat(Math.ceil(times / part.length)).slice(0, most));
}
