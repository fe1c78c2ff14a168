/** Digits and signs that stand for letters: "k1ll", "$ad", "2nite". The first reading is the likelier. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'il'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['6', 'g'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'il'],
  ['|', 'li'],
  ['+', 't'],
]);
const SYLLABLES: readonly (readonly [RegExp, string])[] = [
  [/2/g, 'to'],
  [/4/g, 'for'],
  [/8/g, 'ate'],
];
/** Every sign with two readings doubles the work; a word has few. */
const MOST_READINGS = 4;

/** The words that letters and signs together may spell; none where the word holds no such sign. */
export function decodeSigns(text: string): string[] {
  if (!/[0-9@$!|+]/.test(text) || text.length > 40) return [];
  const spoken = SYLLABLES.reduce((word, [digit, letters]) => word.replace(digit, letters), text);
  return [...readingsOf(text), ...(spoken === text ? [] : readingsOf(spoken))];
}

function readingsOf(text: string): string[] {
  let readings = [''];
  for (const character of text) {
    const letters = STANDS_FOR.get(character) ?? character;
    readings = [...letters].flatMap((letter) => readings.map((reading) => reading + letter));
    readings = readings.slice(0, MOST_READINGS);
  }
  return readings;
}
