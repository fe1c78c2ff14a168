import { SlashCommandBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { suggestPassageForm, suggestQuoteForm } from '../src/discord/render/library-forms.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';

const words = en.commands.suggest;

export const suggest: Command = {
  data: new SlashCommandBuilder()
    .setName('suggest')
    .setDescription(words.description)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addStringOption((option) =>
      option
        .setName('what')
        .setDescription(words.what)
        .addChoices(
          { name: words.kinds.passage, value: 'passage' },
          { name: words.kinds.quote, value: 'quote' },
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
