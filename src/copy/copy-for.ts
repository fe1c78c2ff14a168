import { CARE_LANGUAGES, type CareLanguage } from '../core/care/assessment.ts';
import { de } from './de.ts';
import { type Copy, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';

/** Every sentence in every language: a language that care recognises danger in and that lacks one does not compile. */
export const COPIES: Readonly<Record<CareLanguage, Copy>> = { en, es, fr, de, pt };

/** The language of a Discord locale, such as `es-419`, or of a bare one, such as `es`; English for null and all others. */
export function languageOf(locale: string | null): CareLanguage {
  const [wanted] = locale?.split('-') ?? [];
  return CARE_LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** The sentences for a Discord locale or a bare language. */
export function copyFor(locale: string | null): Copy {
  return COPIES[languageOf(locale)];
}
