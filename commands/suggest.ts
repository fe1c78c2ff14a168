import { SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { choice, named } from '../src/discord/named.ts';
import { suggestPassageForm, suggestQuoteForm } from '../src/discord/render/library-forms.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';

export const suggest: Command = {
  data: named(new SlashCommandBuilder(), 'suggest', ({ suggest }) => suggest.description)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addStringOption((option) =>
      named(option, 'suggest what', ({ suggest }) => suggest.what).addChoices(
        choice('passage', ({ commands }) => commands.suggest.kinds.passage),
        choice('quote', ({ commands }) => commands.suggest.kinds.quote),
      ),
    )
    .toJSON(),

  execute(request, { corpus }) {
    const { copy, guildId, options } = request;
    if (guildId === null)
      return {
        kind: 'reply',
        message: renderSentence(copy.suggest.needsServer),
        audience: privately(request),
      };
    const isQuote = options.getString('what') === 'quote';
    return { kind: 'form', form: (isQuote ? suggestQuoteForm : suggestPassageForm)(corpus.topics, copy) };
  },
};
