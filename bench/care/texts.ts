import { createRandom, pick } from '../search/random.ts';

/** What Discord lets people type: into a message, and into an option of a command. */
const MESSAGE = 2_000;
const OPTION = 6_000;

export interface Group {
  readonly name: string;
  readonly texts: readonly string[];
}

/** @param prose more than 6,000 characters of it */
export function hostileTexts(prose: string, seed: number): readonly Group[] {
  const random = createRandom(seed);
  const letters = [...'abcdefghijklmnoprstuvwy'];
  const unknown = (length: number) => Array.from({ length }, () => pick(letters, random)).join('');
  const long = (part: string) => part.repeat(Math.ceil(OPTION / part.length)).slice(0, OPTION);
  return [
    { name: '2,000 characters of prose', texts: [prose.slice(0, MESSAGE)] },
    { name: '6,000 characters of prose', texts: [prose.slice(0, OPTION)] },
    { name: 'one word of 6,000 letters', texts: [long('ab')] },
    {
      name: 'thousands of unknown words',
      texts: [Array.from({ length: 1_500 }, () => unknown(3)).join(' ')],
    },
    { name: 'letters spelt out', texts: [long('k i l l  t i m e  ')] },
    { name: 'digits for letters', texts: [long('w4nt t0 g3t 0ut 0f h3r3 ')] },
    { name: 'letters drawn out', texts: [long('sooooooo tiiiiired ')] },
    { name: 'zalgo', texts: [long(`r${'\u0336\u0489'.repeat(100)}`)] },
    { name: 'half characters', texts: [long('\ud800')] },
    { name: 'words of one letter', texts: [long('a. b? ')] },
    { name: 'nothing but faces', texts: [long('🙂')] },
  ];
}
