import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command, Message } from '../src/discord/command.ts';
import { forModerators } from '../src/discord/for-moderators.ts';
import { countryChoices } from '../src/discord/render/country-name.ts';
import { renderReset, renderSettingsFile } from '../src/discord/render/settings-import.ts';
import { settingsPanel } from '../src/discord/settings-panel.ts';
import { withSettings } from '../src/discord/with-settings.ts';
import { previewImport } from './settings-subcommands/preview-import.ts';
import { setCountry } from './settings-subcommands/set-country.ts';

const words = en.commands.settings;

export const settings: Command = {
  data: forModerators(
    new SlashCommandBuilder()
      .setName('settings')
      .setDescription(words.description)
      .addSubcommand((panel) => panel.setName('panel').setDescription(words.panel))
      .addSubcommand((country) =>
        country
          .setName('country')
          .setDescription(words.country)
          .addStringOption((option) =>
            option.setName('country').setDescription(words.countryOption).setAutocomplete(true),
          ),
      )
      .addSubcommand((file) => file.setName('export').setDescription(words.export))
      .addSubcommand((file) =>
        file
          .setName('import')
          .setDescription(words.import)
          .addAttachmentOption((option) =>
            option.setName('file').setDescription(words.importFile).setRequired(true),
          ),
      )
      .addSubcommand((reset) => reset.setName('reset').setDescription(words.reset)),
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
