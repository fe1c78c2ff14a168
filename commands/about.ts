import { SlashCommandBuilder } from '@discordjs/builders';
import { en } from '../src/copy/en.ts';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { renderAbout } from '../src/discord/render/about.ts';

export const about: Command = {
  data: everywhere(new SlashCommandBuilder().setName('about').setDescription(en.commands.about.description)),

  execute(request, { version, corpus, supportUrl }) {
    const audience = privately(request);
    const message = renderAbout(version, corpus.passages.size, supportUrl, { copy: request.copy, audience });
    return { kind: 'reply', message, audience };
  },
};
