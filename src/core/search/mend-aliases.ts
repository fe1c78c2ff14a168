import { type Passage, wordingsOf } from '../corpus/passage.ts';
import { createCorrect } from './correct.ts';
import { type English, isEnglish } from './english.ts';
import { ENGLISH } from './languages/english.ts';
import type { SearchLanguage } from './search-language.ts';

/** A shorter word is too like too many others to be called a misspelling of one. */
const MIN_LENGTH = 5;
/** How alike a word and what it is taken for must be. */
const MIN_LIKENESS = 0.6;

/** The wordings of each passage, in the order of the passages. */
export type MendedAliases = readonly (readonly string[])[];

/**
 * The wordings of each passage with their misspellings mended. People find a passage by a misspelt one
 * as it stands; in the index its words must count for the words that were meant, or "recovry" would be a
 * word of its own that only a few passages have.
 */
export function mendAliases(
  passages: readonly Passage[],
  english: English,
  { tokenize, stopWords }: SearchLanguage = ENGLISH,
): MendedAliases {
  const trusted = new Map<string, number>();
  const trust = (text: string, is: (word: string) => boolean) => {
    for (const word of tokenize(text)) if (is(word)) trusted.set(word, (trusted.get(word) ?? 0) + 1);
  };
  for (const passage of passages) {
    trust(`${passage.question} ${passage.body}`, () => true);
    trust(wordingsOf(passage).join(' '), (word) => isEnglish(word, english));
  }
  const correct = createCorrect(trusted);
  const mended = new Map<string, string>();

  function mend(word: string): string {
    if (english.size === 0 || trusted.has(word) || stopWords.has(word) || word.length < MIN_LENGTH)
      return word;
    const known = mended.get(word);
    if (known !== undefined) return known;
    const [likeliest] = correct(word);
    const meant = likeliest && likeliest.likeness >= MIN_LIKENESS ? likeliest.word : word;
    mended.set(word, meant);
    return meant;
  }

  return passages.map((passage) =>
    wordingsOf(passage).map((wording) => tokenize(wording).map(mend).join(' ')),
  );
}
