import type { CareLanguage } from '../care/assessment.ts';
import { ENGLISH } from './languages/english.ts';
import { FRENCH } from './languages/french.ts';
import { GERMAN } from './languages/german.ts';
import { PORTUGUESE } from './languages/portuguese.ts';
import { SPANISH } from './languages/spanish.ts';
import type { SearchLanguage } from './search-language.ts';

export const SEARCH_LANGUAGES: Readonly<Record<CareLanguage, SearchLanguage>> = {
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  de: GERMAN,
  pt: PORTUGUESE,
};
