import { SlashCommandBuilder } from '@discordjs/builders';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { choice, named } from '../src/discord/named.ts';
import { HELP_TOPICS, renderHelp } from '../src/discord/render/help.ts';

export const help: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'help', ({ help }) => help.description).addStringOption((option) =>
      named(option, 'help topic', ({ help }) => help.topic).addChoices(
        ...HELP_TOPICS.map((topic) => choice(topic, ({ help }) => help.topics[topic])),
      ),
    ),
  ),

  execute(request, { commands }) {
    const audience = privately(request);
    const chosen = request.options.getString('topic');
    const topic = HELP_TOPICS.find((known) => known === chosen) ?? 'commands';
    return {
      kind: 'reply',
      message: renderHelp(topic, commands, { copy: request.copy, audience }),
      audience,
    };
  },
};
