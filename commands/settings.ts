import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { renderSettings } from '../src/discord/render/settings.ts';

export const settings: Command = {
  data: new SlashCommandBuilder()
    .setName('settings')
    .setDescription(en.commands.settings.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((panel) => panel.setName('panel').setDescription(en.commands.settings.panel))
    .toJSON(),

  async execute(request, services) {
    const { copy, guildId } = request;
    const audience = privately(request);
    if (guildId === null)
      return { kind: 'reply', message: renderSentence(copy.settings.needsServer), audience };
    const current = await services.settings.read(guildId);
    return { kind: 'reply', message: renderSettings(current, { copy, audience }), audience };
  },
};
