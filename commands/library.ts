import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { titleOf } from '../src/core/library/entry.ts';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command, Result } from '../src/discord/command.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { addEntry } from './library/add-entry.ts';
import { editEntry } from './library/edit-entry.ts';
import { exportLibrary } from './library/export-library.ts';
import { importFile } from './library/import-file.ts';
import { listEntries } from './library/list-entries.ts';
import { nextSuggestion } from './library/next-suggestion.ts';
import { removeEntries } from './library/remove-entries.ts';
import { showInsights } from './library/show-insights.ts';

const words = en.commands.library;

export const library: Command = {
  data: new SlashCommandBuilder()
    .setName('library')
    .setDescription(words.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((add) =>
      add
        .setName('add')
        .setDescription(words.add)
        .addStringOption((option) =>
          option
            .setName('kind')
            .setDescription(words.kind)
            .addChoices(
              { name: words.kinds.passage, value: 'passage' },
              { name: words.kinds.quote, value: 'quote' },
            ),
        ),
    )
    .addSubcommand((edit) =>
      edit
        .setName('edit')
        .setDescription(words.edit)
        .addStringOption((option) =>
          option.setName('entry').setDescription(words.entry).setAutocomplete(true),
        ),
    )
    .addSubcommand((remove) =>
      remove
        .setName('remove')
        .setDescription(words.remove)
        .addStringOption((option) =>
          option.setName('entry').setDescription(words.entry).setAutocomplete(true),
        )
        .addBooleanOption((option) => option.setName('everything').setDescription(words.everything)),
    )
    .addSubcommand((list) => list.setName('list').setDescription(words.list))
    .addSubcommand((from) =>
      from
        .setName('import')
        .setDescription(words.import)
        .addAttachmentOption((option) => option.setName('file').setDescription(words.file).setRequired(true)),
    )
    .addSubcommand((to) =>
      to
        .setName('export')
        .setDescription(words.export)
        .addStringOption((option) =>
          option
            .setName('format')
            .setDescription(words.format)
            .addChoices(
              { name: words.formats.markdown, value: 'markdown' },
              { name: words.formats.json, value: 'json' },
            ),
        ),
    )
    .addSubcommand((review) => review.setName('review').setDescription(words.review))
    .addSubcommand((insights) => insights.setName('insights').setDescription(words.insights))
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
        return reply(await importFile(request, guildId, services, view));
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
