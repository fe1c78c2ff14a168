import { SEARCH_LANGUAGES } from '../search/search-languages.ts';
import { CARE_LANGUAGES, type CareLanguage } from './assessment.ts';

/** Words enough to tell a language by; more would change nothing. */
const MOST_WORDS = 200;
/** One small word may be a name or a loan. */
const FEWEST_SMALL_WORDS = 2;

/**
 * The language of a text, by its small words; null where two are as likely, or none is. A word that several
 * languages have tells less than one that is a single language's own.
 */
export function recogniseLanguage(words: readonly string[]): CareLanguage | null {
  const tallies = CARE_LANGUAGES.map((language) => ({ language, count: 0, weight: 0 }));
  for (const word of words.slice(0, MOST_WORDS)) {
    const having = tallies.filter(({ language }) => isSmall(word, language));
    for (const tally of having) {
      tally.count += 1;
      tally.weight += 1 / having.length;
    }
  }
  const [most, next] = tallies.sort((a, b) => b.weight - a.weight);
  if (!most || most.count < FEWEST_SMALL_WORDS || most.weight === next?.weight) return null;
  return most.language;
}

/** Letters spelt out one by one are no words of any language, save where one is a word by itself. */
const SPELT_OUT = /^[^aeoy]$/;

function isSmall(word: string, language: CareLanguage): boolean {
  if (SPELT_OUT.test(word)) return false;
  const { tokenize, stopWords } = SEARCH_LANGUAGES[language];
  return tokenize(word).some((plain) => stopWords.has(plain));
}
