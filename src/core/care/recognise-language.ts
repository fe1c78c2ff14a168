import { deu, eng, fra, porBr, spa } from 'stopword';
import type { CareLanguage } from './assessment.ts';
import type { CareLanguageData } from './care-data.ts';
import { plainLetters } from './reading/plain-letters.ts';
import type { RawWord } from './reading/raw-words.ts';

const SMALL_WORDS: Record<CareLanguage, readonly string[]> = {
  en: eng,
  es: spa,
  fr: fra,
  de: deu,
  pt: porBr,
};
/** More would change nothing. */
const MOST_WORDS = 200;

/** By how many small words one language must be ahead of another to rule it out. */
const SURE = 2;

export interface LikelyLanguage {
  /** Null where two are as likely, or none is. */
  readonly language: CareLanguage | null;
  /** Whether the text is surely not in a language. */
  isForeign(language: CareLanguage): boolean;
}

/** Makes a function that tells the language of a text by its small words. */
export function createLanguageRecogniser(
  languages: readonly CareLanguageData[],
): (words: readonly RawWord[]) => LikelyLanguage {
  const known = languages.map(({ language, words }) => ({
    language,
    words: new Set([...SMALL_WORDS[language], ...(words['common'] ?? [])].map(bare)),
  }));

  return function recogniseLanguage(words) {
    const first = words.slice(0, MOST_WORDS).map(({ text }) => bare(text));
    const counts = known
      .map(({ language, words: small }) => ({
        language,
        count: first.filter((word) => small.has(word)).length,
      }))
      .sort((a, b) => b.count - a.count);
    const [most, next] = counts;
    const language = most && most.count > 1 && most.count > (next?.count ?? 0) ? most.language : null;
    return {
      language,
      isForeign: (other) =>
        (most?.count ?? 0) - (counts.find((entry) => entry.language === other)?.count ?? 0) >= SURE,
    };
  };
}

function bare(word: string): string {
  return plainLetters(word).replaceAll("'", '');
}
