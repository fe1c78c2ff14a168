import { CARE_LANGUAGES, type CareLanguage } from '../core/care/assessment.ts';
import { careDe } from './care/de.ts';
import { careEs } from './care/es.ts';
import { careFr } from './care/fr.ts';
import { carePt } from './care/pt.ts';
import { type Copy, en } from './en.ts';

/** A language that care recognises danger in and that has no words here does not compile. */
const COPIES: Readonly<Record<CareLanguage, Copy>> = {
  en,
  es: { ...en, care: careEs },
  fr: { ...en, care: careFr },
  de: { ...en, care: careDe },
  pt: { ...en, care: carePt },
};

/**
 * The sentences for a Discord locale, such as `es-419`, or a bare language, such as `es`. Where a language
 * is written, its words of care are in it and all else is English; where not, or for null, all is English.
 */
export function copyFor(locale: string | null): Copy {
  const [wanted] = locale?.split('-') ?? [];
  const language = CARE_LANGUAGES.find((language) => language === wanted);
  return COPIES[language ?? 'en'];
}
