type Localizations = Partial<Record<string, string>> | null | undefined;

/** Where a locale has no words of its own, those of its neighbour are taken (documentation, "Locale Fallback"). */
const NEIGHBOURS = new Map([
  ['en-US', 'en-GB'],
  ['en-GB', 'en-US'],
  ['es-419', 'es-ES'],
]);

/** A text as somebody with this language reads it; the one without a language where there is none for theirs. */
export function localized(text: string, localizations: Localizations, locale: string): string {
  const own = new Map(Object.entries(localizations ?? {}));
  return own.get(locale) ?? own.get(NEIGHBOURS.get(locale) ?? '') ?? text;
}
