import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { titleOf } from '../src/core/library/entry.ts';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command, Result } from '../src/discord/command.ts';
import { choice, named } from '../src/discord/named.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { addEntry } from './library/add-entry.ts';
import { editEntry } from './library/edit-entry.ts';
import { exportLibrary } from './library/export-library.ts';
import { importFile } from './library/import-file.ts';
import { listEntries } from './library/list-entries.ts';
import { nextSuggestion } from './library/next-suggestion.ts';
import { removeEntries } from './library/remove-entries.ts';
import { showInsights } from './library/show-insights.ts';

export const library: Command = {
  data: named(new SlashCommandBuilder(), 'library', ({ library }) => library.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((add) =>
      named(add, 'library add', ({ library }) => library.add).addStringOption((option) =>
        named(option, 'library add kind', ({ library }) => library.kind).addChoices(
          choice('passage', ({ commands }) => commands.library.kinds.passage),
          choice('quote', ({ commands }) => commands.library.kinds.quote),
        ),
      ),
    )
    .addSubcommand((edit) =>
      named(edit, 'library edit', ({ library }) => library.edit).addStringOption((option) =>
        named(option, 'library edit entry', ({ library }) => library.entry).setAutocomplete(true),
      ),
    )
    .addSubcommand((remove) =>
      named(remove, 'library remove', ({ library }) => library.remove)
        .addStringOption((option) =>
          named(option, 'library remove entry', ({ library }) => library.entry).setAutocomplete(true),
        )
        .addBooleanOption((option) =>
          named(option, 'library remove everything', ({ library }) => library.everything),
        ),
    )
    .addSubcommand((list) => named(list, 'library list', ({ library }) => library.list))
    .addSubcommand((from) =>
      named(from, 'library import', ({ library }) => library.import).addAttachmentOption((option) =>
        named(option, 'library import file', ({ library }) => library.file).setRequired(true),
      ),
    )
    .addSubcommand((to) =>
      named(to, 'library export', ({ library }) => library.export).addStringOption((option) =>
        named(option, 'library export format', ({ library }) => library.format).addChoices(
          choice('markdown', ({ commands }) => commands.library.formats.markdown),
          choice('json', ({ commands }) => commands.library.formats.json),
        ),
      ),
    )
    .addSubcommand((review) => named(review, 'library review', ({ library }) => library.review))
    .addSubcommand((insights) => named(insights, 'library insights', ({ library }) => library.insights))
    .toJSON(),

  async execute(request, services) {
    const { copy, guildId, options } = request;
    const view = { copy, audience: privately(request) };
    const reply = (message: ReturnType<typeof renderSentence>): Result => ({
      kind: 'reply',
      message,
      audience: view.audience,
    });
    if (guildId === null) return reply(renderSentence(copy.library.needsServer));
    switch (options.getSubcommand(false)) {
      case 'add':
        return addEntry(request, services);
      case 'edit':
        return editEntry(request, guildId, services, view);
      case 'remove':
        return reply(await removeEntries(request, guildId, services, view));
      case 'import':
        return importFile(request, guildId, services, view);
      case 'export':
        return reply(await exportLibrary(request, guildId, services, view));
      case 'review':
        return reply(await nextSuggestion(guildId, services, view));
      case 'insights':
        return reply(await showInsights(guildId, services, view));
      default:
        return reply(await listEntries(guildId, services, view));
    }
  },

  async autocomplete({ text, guildId }, services) {
    const entries = guildId === null ? [] : await services.library.entries(guildId);
    const named = entries.map((entry) => ({ name: titleOf(entry), value: entry.id }));
    return choicesNamed(named, text);
  },
};
