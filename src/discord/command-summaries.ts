import { ApplicationCommandOptionType, ApplicationCommandType, type Locale } from 'discord-api-types/v10';
import type { CareLanguage } from '../core/care/assessment.ts';
import type { Command } from './command.ts';
import { localeOf } from './named.ts';
import type { CommandSummary } from './services.ts';

/** The slash commands as people type them, each subcommand by itself: what `/help` lists. */
export function commandSummaries(
  commands: readonly Command[],
  language: CareLanguage = 'en',
): CommandSummary[] {
  return commands.flatMap(({ data }) => {
    if (data.type !== undefined && data.type !== ApplicationCommandType.ChatInput) return [];
    const subcommands = (data.options ?? []).filter(
      ({ type }) => type === ApplicationCommandOptionType.Subcommand,
    );
    if (subcommands.length === 0) return [{ usage: `/${data.name}`, description: described(data, language) }];
    return subcommands.map((subcommand) => ({
      usage: `/${data.name} ${subcommand.name}`,
      description: described(subcommand, language),
    }));
  });
}

interface Described {
  readonly description: string;
  readonly description_localizations?: Partial<Record<Locale, string | null | undefined>> | null | undefined;
}

function described(it: Described, language: CareLanguage): string {
  const locale = localeOf(language);
  return (locale && it.description_localizations?.[locale]) ?? it.description;
}
