/** The languages of Discord that the bot has words in, and British English, each named in itself. */
export const LANGUAGES = [
  ['en-GB', 'English'],
  ['es-ES', 'Español'],
  ['es-419', 'Español (Latinoamérica)'],
  ['fr', 'Français'],
  ['de', 'Deutsch'],
  ['pt-BR', 'Português do Brasil'],
] as const;
