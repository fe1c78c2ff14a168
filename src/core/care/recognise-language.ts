import { deu, eng, fra, porBr, spa } from 'stopword';
import type { CareLanguage } from './assessment.ts';
import type { CareLanguageData } from './care-data.ts';
import { plainLetters } from './reading/plain-letters.ts';
import type { RawWord } from './reading/raw-words.ts';

const SMALL_WORDS: Record<CareLanguage, readonly string[]> = { en: eng, es: spa, fr: fra, de: deu, pt: porBr };
/** More would change nothing. */
const MOST_WORDS = 200;

/** Makes a function that tells the language of a text by its small words; null where two are as likely, or none is. */
export function createLanguageRecogniser(
  languages: readonly CareLanguageData[],
): (words: readonly RawWord[]) => CareLanguage | null {
  const known = languages.map(({ language, words }) => ({
    language,
    words: new Set([...SMALL_WORDS[language], ...(words['common'] ?? [])].map(bare)),
  }));

  return function recogniseLanguage(words) {
    const first = words.slice(0, MOST_WORDS).map(({ text }) => bare(text));
    const counts = known
      .map(({ language, words: small }) => ({ language, count: first.filter((word) => small.has(word)).length }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = counts;
    return most && most.count > 1 && most.count > (next?.count ?? 0) ? most.language : null;
  };
}

function bare(word: string): string {
  return plainLetters(word).replaceAll("'", '');
}
