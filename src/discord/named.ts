import type { SharedNameAndDescription } from '@discordjs/builders';
import { type APIApplicationCommandOptionChoice, Locale, type LocalizationMap } from 'discord-api-types/v10';
import { COMMAND_NAMES } from '../copy/command-names/command-names.ts';
import type { CommandPath } from '../copy/command-names/en.ts';
import { COPIES } from '../copy/copy-for.ts';
import { type Copy, en } from '../copy/en.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../core/care/assessment.ts';

type Translated = Exclude<CareLanguage, 'en'>;

/** Discord's locales for our languages. English is what it shows where it knows of no other words. */
const LOCALES: Readonly<Record<Translated, readonly Locale[]>> = {
  es: [Locale.SpanishES, Locale.SpanishLATAM],
  fr: [Locale.French],
  de: [Locale.German],
  pt: [Locale.PortugueseBR],
};
const TRANSLATED = CARE_LANGUAGES.filter((language) => language !== 'en');

/** One of Discord's locales for a language; null for English. */
export const localeOf = (language: CareLanguage): Locale | null =>
  language === 'en' ? null : (LOCALES[language][0] ?? null);

/** What Discord shows people in place of English words. */
export function localizations(words: (language: Translated) => string): LocalizationMap {
  return Object.fromEntries(
    TRANSLATED.flatMap((language) => LOCALES[language].map((locale) => [locale, words(language)])),
  );
}

/**
 * Gives a command, a subcommand or an option its name and description in every language. Handlers read options by
 * their English names.
 * @param path the English words that lead to it
 * @param words finds the description among a language's sentences
 */
export function named<Builder extends SharedNameAndDescription>(
  builder: Builder,
  path: CommandPath,
  words: (commands: Copy['commands']) => string,
): Builder {
  return builder
    .setName(COMMAND_NAMES.en[path])
    .setNameLocalizations(localizations((language) => COMMAND_NAMES[language][path]))
    .setDescription(words(en.commands))
    .setDescriptionLocalizations(localizations((language) => words(COPIES[language].commands)));
}

/** A fixed choice, as every language calls it. */
export function choice(
  value: string,
  words: (copy: Copy) => string,
): APIApplicationCommandOptionChoice<string> {
  return { name: words(en), name_localizations: localizations((language) => words(COPIES[language])), value };
}
