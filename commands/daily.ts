import { SlashCommandBuilder } from '@discordjs/builders';
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { ofGuild } from '../src/core/daily/daily.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { suggestChoices } from '../src/discord/daily-choices.ts';
import { named } from '../src/discord/named.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';
import { changeDaily } from './daily-subcommands/change-daily.ts';
import { postNow } from './daily-subcommands/post-now.ts';
import { previewDaily } from './daily-subcommands/preview-daily.ts';
import { setDaily } from './daily-subcommands/set-daily.ts';
import { showStatus } from './daily-subcommands/show-status.ts';

export const daily: Command = {
  data: named(new SlashCommandBuilder(), 'daily', ({ daily }) => daily.description)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addSubcommand((set) =>
      named(set, 'daily set', ({ daily }) => daily.set)
        .addStringOption((option) => named(option, 'daily set time', ({ daily }) => daily.time))
        .addStringOption((option) =>
          named(option, 'daily set zone', ({ daily }) => daily.zone).setAutocomplete(true),
        )
        .addChannelOption((option) =>
          named(option, 'daily set channel', ({ daily }) => daily.channel).addChannelTypes(
            ChannelType.GuildText,
            ChannelType.GuildAnnouncement,
          ),
        )
        .addStringOption((option) =>
          named(option, 'daily set weekdays', ({ daily }) => daily.weekdays).setAutocomplete(true),
        )
        .addStringOption((option) =>
          named(option, 'daily set topics', ({ daily }) => daily.topics).setAutocomplete(true),
        )
        .addChannelOption((option) =>
          named(option, 'daily set thread', ({ daily }) => daily.thread).addChannelTypes(
            ChannelType.PublicThread,
            ChannelType.PrivateThread,
            ChannelType.AnnouncementThread,
          ),
        )
        .addRoleOption((option) => named(option, 'daily set role', ({ daily }) => daily.role))
        .addBooleanOption((option) => named(option, 'daily set no-role', ({ daily }) => daily.noRole)),
    )
    .addSubcommand((status) => named(status, 'daily status', ({ daily }) => daily.status))
    .addSubcommand((preview) => named(preview, 'daily preview', ({ daily }) => daily.preview))
    .addSubcommand((now) => named(now, 'daily post-now', ({ daily }) => daily.postNow))
    .addSubcommand((pause) => named(pause, 'daily pause', ({ daily }) => daily.pause))
    .addSubcommand((resume) => named(resume, 'daily resume', ({ daily }) => daily.resume))
    .addSubcommand((skip) => named(skip, 'daily skip-next', ({ daily }) => daily.skipNext))
    .addSubcommand((off) => named(off, 'daily off', ({ daily }) => daily.off))
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
        return reply(await previewDaily(current, guildId, services, view));
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
