import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from './command.ts';
import type { CommandSummary } from './services.ts';

/** The slash commands as people type them, each subcommand by itself: what `/help` lists. */
export function commandSummaries(commands: readonly Command[]): CommandSummary[] {
  return commands.flatMap(({ data }) => {
    if (data.type !== undefined && data.type !== ApplicationCommandType.ChatInput) return [];
    const subcommands = (data.options ?? []).filter(
      ({ type }) => type === ApplicationCommandOptionType.Subcommand,
    );
    if (subcommands.length === 0) return [{ usage: `/${data.name}`, description: data.description }];
    return subcommands.map(({ name, description }) => ({ usage: `/${data.name} ${name}`, description }));
  });
}
