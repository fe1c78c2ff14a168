import { SlashCommandBuilder } from '@discordjs/builders';
import { privately, waitReply } from '../src/discord/answer-reply.ts';
import type { Audience } from '../src/discord/audience.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { guildSettingsOf } from '../src/discord/guild-settings-of.ts';
import { mayBePublic } from '../src/discord/may-be-public.ts';
import { named } from '../src/discord/named.ts';
import { quoteMessage } from '../src/discord/quote-message.ts';
import { renderSentence } from '../src/discord/render/sentence.ts';

export const quote: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'quote', ({ quote }) => quote.description).addStringOption((option) =>
      named(option, 'quote topic', ({ quote }) => quote.topic).setAutocomplete(true),
    ),
  ),

  async execute(request, services) {
    const { copy, guildId, userId } = request;
    const typed = request.options.getString('topic')?.trim().toLowerCase() ?? '';
    const knowledge = await services.knowledgeOf(guildId);
    const topic = [...knowledge.corpus.topics.values()].find(
      ({ id, name }) => id === typed || name.toLowerCase() === typed,
    );
    if (typed !== '' && !topic) {
      return {
        kind: 'reply',
        message: renderSentence(copy.quote.unknownTopic),
        audience: privately(request),
      };
    }
    const settings = await guildSettingsOf(guildId, services.settings);
    const now = services.today().getTime();
    const seconds = services.pace.memberWait(guildId, userId, settings, now);
    if (seconds > 0) return waitReply(seconds, request);
    const isPublic = mayBePublic(request, settings, services.pace, now);
    const audience: Audience = isPublic ? { kind: 'channel', owner: userId } : privately(request);
    const message = quoteMessage({ topics: topic ? [topic.id] : [] }, knowledge, services.random, {
      copy,
      audience,
    });
    return { kind: 'reply', message, audience };
  },

  async autocomplete({ text, guildId }, { knowledgeOf }) {
    const { corpus } = await knowledgeOf(guildId);
    return choicesNamed(
      [...corpus.topics.values()].map(({ id, name }) => ({ name, value: id })),
      text,
    );
  },
};
