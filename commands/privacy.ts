import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command, Message } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { keptAbout } from '../src/discord/kept-about.ts';
import { renderExport, renderForgetServer, renderKept } from '../src/discord/render/privacy.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';

const words = en.commands.privacy;

/** What is kept, for those whom it is about: a member's own, and the server's for those who can manage it. */
export const privacy: Command = {
  data: everywhere(
    new SlashCommandBuilder()
      .setName('privacy')
      .setDescription(words.description)
      .addSubcommand((show) => show.setName('show').setDescription(words.show))
      .addSubcommand((file) => file.setName('export').setDescription(words.export))
      .addSubcommand((remove) =>
        remove
          .setName('delete')
          .setDescription(words.delete)
          .addStringOption((option) =>
            option
              .setName('what')
              .setDescription(words.what)
              .addChoices({ name: words.mine, value: 'mine' }, { name: words.server, value: 'server' }),
          ),
      ),
  ),

  async execute(request, services) {
    const { copy, guildId, mayManageGuild, options, userId } = request;
    const view = { copy, audience: privately(request) };
    const reply = (message: Message) => ({ kind: 'reply', message, audience: view.audience }) as const;

    if (options.getSubcommand(false) === 'delete') {
      if (options.getString('what') === 'server') {
        if (guildId === null) return reply(renderSentence(copy.privacy.needsServer));
        if (!mayManageGuild) return reply(renderSentence(copy.privacy.needsManager));
        return reply(renderForgetServer(view));
      }
      await services.erasure.member(userId);
      return reply(renderSentence(copy.privacy.deleted));
    }
    const kept = await keptAbout(userId, guildId, services);
    if (options.getSubcommand(false) === 'export') {
      return reply(renderExport(mayManageGuild ? kept : { ...kept, server: null }, view));
    }
    return reply(renderKept(kept, view));
  },
};
