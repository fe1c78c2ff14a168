import { SlashCommandBuilder } from '@discordjs/builders';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command, Message } from '../src/discord/command.ts';
import { forModerators } from '../src/discord/for-moderators.ts';
import { named } from '../src/discord/named.ts';
import { countryChoices } from '../src/discord/render/country-name.ts';
import { renderReset, renderSettingsFile } from '../src/discord/render/settings-import.ts';
import { settingsPanel } from '../src/discord/settings-panel.ts';
import { withSettings } from '../src/discord/with-settings.ts';
import { previewImport } from './settings-subcommands/preview-import.ts';
import { setCountry } from './settings-subcommands/set-country.ts';

export const settings: Command = {
  data: forModerators(
    named(new SlashCommandBuilder(), 'settings', ({ settings }) => settings.description)
      .addSubcommand((panel) => named(panel, 'settings panel', ({ settings }) => settings.panel))
      .addSubcommand((country) =>
        named(country, 'settings country', ({ settings }) => settings.country).addStringOption((option) =>
          named(option, 'settings country country', ({ settings }) => settings.countryOption).setAutocomplete(
            true,
          ),
        ),
      )
      .addSubcommand((file) => named(file, 'settings export', ({ settings }) => settings.export))
      .addSubcommand((file) =>
        named(file, 'settings import', ({ settings }) => settings.import).addAttachmentOption((option) =>
          named(option, 'settings import file', ({ settings }) => settings.importFile).setRequired(true),
        ),
      )
      .addSubcommand((reset) => named(reset, 'settings reset', ({ settings }) => settings.reset)),
  ),

  execute: (request, services) =>
    withSettings(request, async (guildId, view) => {
      const reply = (message: Message) => ({ kind: 'reply', message, audience: view.audience }) as const;
      switch (request.options.getSubcommand(false)) {
        case 'country':
          return reply(await setCountry(guildId, request, services, view));
        case 'export':
          return reply(renderSettingsFile(await services.settings.read(guildId), view));
        case 'import':
          return reply(await previewImport(guildId, request, services, view));
        case 'reset':
          return reply(renderReset(1, view));
        default:
          return reply(settingsPanel('answers', await services.settings.read(guildId), services, view));
      }
    }),

  autocomplete({ text, copy }, { helplines }) {
    return choicesNamed(countryChoices(helplines, copy), text);
  },
};
