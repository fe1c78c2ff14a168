import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { HELP_TOPICS, renderHelp } from '../src/discord/render/help.ts';

export const help: Command = {
  data: everywhere(
    new SlashCommandBuilder()
      .setName('help')
      .setDescription(en.commands.help.description)
      .addStringOption((option) =>
        option
          .setName('topic')
          .setDescription(en.commands.help.topic)
          .addChoices(...HELP_TOPICS.map((topic) => ({ name: en.help.topics[topic], value: topic }))),
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
