import { languageOf } from '../../copy/copy-for.ts';
import type { Copy } from '../../copy/en.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../../core/care/assessment.ts';
import type { Helplines } from '../../core/helplines/helpline.ts';

/** To make one takes longer than to name every country with it. */
const NAMES: ReadonlyMap<CareLanguage, Intl.DisplayNames> = new Map(
  CARE_LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type: 'region' })]),
);

/** A country as people of a language call it. @param country ISO 3166-1 alpha-2, or `EU` */
export function countryName(country: string, copy: Copy): string {
  return nameIn(languageOf(copy.care.locale), country);
}

/** The countries that have a line of their own, by name. */
export function countryChoices(helplines: Helplines, copy: Copy): { name: string; value: string }[] {
  const countries = [...new Set(helplines.lines.map(({ country }) => country))];
  return countries
    .map((value) => ({ name: countryName(value, copy), value }))
    .sort((a, b) => a.name.localeCompare(b.name, copy.care.locale));
}

/**
 * The country meant by what was chosen or typed: a code, or its name in any language the bot has.
 * Matched exactly (safety rule S-1); null for anything else.
 */
export function chosenCountry(typed: string | null, { lines, emergency }: Helplines): string | null {
  const wanted = typed?.trim().toLowerCase();
  if (!wanted) return null;
  const countries = new Set([...lines, ...emergency].map(({ country }) => country));
  const names = (country: string) => [
    country,
    ...CARE_LANGUAGES.map((language) => nameIn(language, country)),
  ];
  return (
    [...countries].find((country) => names(country).some((name) => name.toLowerCase() === wanted)) ?? null
  );
}

function nameIn(language: CareLanguage, country: string): string {
  return NAMES.get(language)?.of(country) ?? country;
}
