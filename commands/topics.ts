import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import { choicesNamed } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { topicMessage } from '../src/discord/topic-message.ts';

export const topics: Command = {
  data: everywhere(
    new SlashCommandBuilder()
      .setName('topics')
      .setDescription(en.commands.topics.description)
      .addStringOption((option) =>
        option.setName('topic').setDescription(en.commands.topics.topic).setAutocomplete(true),
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
