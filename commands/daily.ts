import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { ofGuild } from '../src/core/daily/daily.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { suggestChoices } from '../src/discord/daily-choices.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { changeDaily } from './daily-subcommands/change-daily.ts';
import { postNow } from './daily-subcommands/post-now.ts';
import { previewDaily } from './daily-subcommands/preview-daily.ts';
import { setDaily } from './daily-subcommands/set-daily.ts';
import { showStatus } from './daily-subcommands/show-status.ts';

const words = en.commands.daily;

export const daily: Command = {
  data: new SlashCommandBuilder()
    .setName('daily')
    .setDescription(words.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((set) =>
      set
        .setName('set')
        .setDescription(words.set)
        .addStringOption((option) => option.setName('time').setDescription(words.time))
        .addStringOption((option) => option.setName('zone').setDescription(words.zone).setAutocomplete(true))
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription(words.channel)
            .addChannelTypes(ChannelType.GuildText, ChannelType.GuildAnnouncement),
        )
        .addStringOption((option) =>
          option.setName('weekdays').setDescription(words.weekdays).setAutocomplete(true),
        )
        .addStringOption((option) =>
          option.setName('topics').setDescription(words.topics).setAutocomplete(true),
        )
        .addChannelOption((option) =>
          option
            .setName('thread')
            .setDescription(words.thread)
            .addChannelTypes(
              ChannelType.PublicThread,
              ChannelType.PrivateThread,
              ChannelType.AnnouncementThread,
            ),
        )
        .addRoleOption((option) => option.setName('role').setDescription(words.role))
        .addBooleanOption((option) => option.setName('no-role').setDescription(words.noRole)),
    )
    .addSubcommand((status) => status.setName('status').setDescription(words.status))
    .addSubcommand((preview) => preview.setName('preview').setDescription(words.preview))
    .addSubcommand((now) => now.setName('post-now').setDescription(words.postNow))
    .addSubcommand((pause) => pause.setName('pause').setDescription(words.pause))
    .addSubcommand((resume) => resume.setName('resume').setDescription(words.resume))
    .addSubcommand((skip) => skip.setName('skip-next').setDescription(words.skipNext))
    .addSubcommand((off) => off.setName('off').setDescription(words.off))
    .toJSON(),

  async execute(request, services) {
    const { copy, guildId, options } = request;
    const view = { copy, audience: privately(request) };
    const reply = (message: ReturnType<typeof renderSentence>) =>
      ({ kind: 'reply', message, audience: view.audience }) as const;
    if (guildId === null) return reply(renderSentence(copy.daily.needsServer));

    const subcommand = options.getSubcommand(false);
    if (subcommand === 'set') return reply(await setDaily(request, guildId, services, view));
    const current = await services.dailies.read(ofGuild(guildId));
    if (current === null) return reply(renderSentence(copy.daily.none));
    switch (subcommand) {
      case 'preview':
        return reply(previewDaily(current, await services.knowledgeOf(guildId), services.random, view));
      case 'post-now':
        return reply(await postNow(current, guildId, services, view));
      case 'pause':
      case 'resume':
      case 'skip-next':
      case 'off':
        return reply(await changeDaily(subcommand, guildId, services, view));
      default:
        return reply(await showStatus(guildId, services, view));
    }
  },

  autocomplete: suggestChoices,
};
