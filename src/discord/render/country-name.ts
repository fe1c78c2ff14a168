import type { Copy } from '../../copy/en.ts';
import type { Helplines } from '../../core/helplines/helpline.ts';

/** A country as people of a language call it. @param country ISO 3166-1 alpha-2, or `EU` */
export function countryName(country: string, copy: Copy): string {
  return new Intl.DisplayNames([copy.locale], { type: 'region' }).of(country) ?? country;
}

/** The countries that have a line of their own, by name. */
export function countriesWithLines(helplines: Helplines, copy: Copy): { country: string; name: string }[] {
  const countries = [...new Set(helplines.lines.map(({ country }) => country))];
  return countries
    .map((country) => ({ country, name: countryName(country, copy) }))
    .sort((a, b) => a.name.localeCompare(b.name, copy.locale));
}

/** The country meant by what was chosen or typed, a code or a name; matched exactly (safety rule S-1), else null. */
export function chosenCountry(typed: string | null, helplines: Helplines, copy: Copy): string | null {
  const wanted = typed?.trim().toLowerCase();
  const listed = [
    ...countriesWithLines(helplines, copy),
    ...helplines.emergency.map(({ country }) => ({ country, name: countryName(country, copy) })),
  ];
  return (
    listed.find(({ country, name }) => [country.toLowerCase(), name.toLowerCase()].includes(wanted ?? ''))
      ?.country ?? null
  );
}
