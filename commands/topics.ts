import { SlashCommandBuilder } from '@discordjs/builders';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { named } from '../src/discord/named.ts';
import { topicMessage } from '../src/discord/topic-message.ts';

export const topics: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'topics', ({ topics }) => topics.description).addStringOption((option) =>
      named(option, 'topics topic', ({ topics }) => topics.topic).setAutocomplete(true),
    ),
  ),

  async execute(request, { knowledgeOf }) {
    const { corpus } = await knowledgeOf(request.guildId);
    const audience = privately(request);
    const topic = request.options.getString('topic');
    return {
      kind: 'reply',
      message: topicMessage(topic, corpus, { copy: request.copy, audience }),
      audience,
    };
  },

  async autocomplete({ text, guildId }, { knowledgeOf }) {
    const { corpus } = await knowledgeOf(guildId);
    const named = [...corpus.topics.values()].map(({ id, name }) => ({ name, value: id }));
    return choicesNamed(named, text);
  },
};
