import type { CareLanguage } from '../../care/assessment.ts';
import { phrasesDe } from './de.ts';
import { phrasesEn } from './en.ts';
import { phrasesEs } from './es.ts';
import { phrasesFr } from './fr.ts';
import type { Phrases } from './phrases.ts';
import { phrasesPt } from './pt.ts';

/** A language without phrases of its own does not compile. */
export const PHRASES: Readonly<Record<CareLanguage, Phrases>> = {
  en: phrasesEn,
  es: phrasesEs,
  fr: phrasesFr,
  de: phrasesDe,
  pt: phrasesPt,
};

/** Something made of the phrases of each language, once. */
export function inEachLanguage<T>(make: (phrases: Phrases) => T): Readonly<Record<CareLanguage, T>> {
  return {
    en: make(PHRASES.en),
    es: make(PHRASES.es),
    fr: make(PHRASES.fr),
    de: make(PHRASES.de),
    pt: make(PHRASES.pt),
  };
}
