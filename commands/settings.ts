import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command, CommandRequest, Message } from '../src/discord/command.ts';
import { chosenCountry, countryChoices } from '../src/discord/render/country-name.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { renderSettings } from '../src/discord/render/settings.ts';
import type { View } from '../src/discord/render/view.ts';
import type { Services } from '../src/discord/services.ts';

export const settings: Command = {
  data: new SlashCommandBuilder()
    .setName('settings')
    .setDescription(en.commands.settings.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((panel) => panel.setName('panel').setDescription(en.commands.settings.panel))
    .addSubcommand((country) =>
      country
        .setName('country')
        .setDescription(en.commands.settings.country)
        .addStringOption((option) =>
          option.setName('country').setDescription(en.commands.settings.countryOption).setAutocomplete(true),
        ),
    )
    .toJSON(),

  async execute(request, services) {
    const { copy, guildId, options } = request;
    const audience = privately(request);
    if (guildId === null)
      return { kind: 'reply', message: renderSentence(copy.settings.needsServer), audience };
    const view = { copy, audience };
    if (options.getSubcommand(false) === 'country') {
      return { kind: 'reply', message: await setCountry(guildId, request, services, view), audience };
    }
    return { kind: 'reply', message: renderSettings(await services.settings.read(guildId), view), audience };
  },

  autocomplete({ text, copy }, { helplines }) {
    return choicesNamed(countryChoices(helplines, copy), text);
  },
};

async function setCountry(
  guildId: string,
  { options, copy }: CommandRequest,
  { helplines, settings: store }: Pick<Services, 'helplines' | 'settings'>,
  view: View,
): Promise<Message> {
  const typed = options.getString('country');
  const country = chosenCountry(typed, helplines);
  if (typed !== null && country === null) return renderSentence(copy.settings.unknownCountry);
  const changed = await store.update(guildId, (current) => ({ ...current, country }));
  return renderSettings(changed, view, copy.settings.saved);
}
