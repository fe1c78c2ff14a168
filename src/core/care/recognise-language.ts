import { deu, eng, fra, porBr, spa } from 'stopword';
import type { CareLanguage } from './assessment.ts';
import { wordsOf } from './words.ts';

const SMALL_WORDS = Object.entries({ en: eng, es: spa, fr: fra, de: deu, pt: porBr } satisfies Record<
  CareLanguage,
  readonly string[]
>).map(([language, words]) => ({
  language: language as CareLanguage,
  words: new Set(words.flatMap(wordsOf)),
}));

/** Words enough to tell a language by; more would change nothing. */
const MOST_WORDS = 200;
/** One small word may be a name or a loan. */
const FEWEST_SMALL_WORDS = 2;

/** The language of a text, by its small words; null where two are as likely, or none is. */
export function recogniseLanguage(words: readonly string[]): CareLanguage | null {
  const first = words.slice(0, MOST_WORDS);
  const counts = SMALL_WORDS.map(({ language, words: small }) => ({
    language,
    count: first.filter((word) => small.has(word)).length,
  })).sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  if (!most || most.count < FEWEST_SMALL_WORDS || most.count === next?.count) return null;
  return most.language;
}
