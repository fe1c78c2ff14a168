import { SlashCommandBuilder } from '@discordjs/builders';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command, Message } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { keptAbout } from '../src/discord/kept-about.ts';
import { choice, named } from '../src/discord/named.ts';
import { renderExport, renderForgetServer, renderKept } from '../src/discord/render/privacy.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';

/** What is kept, for those whom it is about: a member's own, and the server's for those who can manage it. */
export const privacy: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'privacy', ({ privacy }) => privacy.description)
      .addSubcommand((show) => named(show, 'privacy show', ({ privacy }) => privacy.show))
      .addSubcommand((file) => named(file, 'privacy export', ({ privacy }) => privacy.export))
      .addSubcommand((remove) =>
        named(remove, 'privacy delete', ({ privacy }) => privacy.delete).addStringOption((option) =>
          named(option, 'privacy delete what', ({ privacy }) => privacy.what).addChoices(
            choice('mine', ({ commands }) => commands.privacy.mine),
            choice('server', ({ commands }) => commands.privacy.server),
          ),
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
