import { SlashCommandBuilder } from '@discordjs/builders';
import { privately } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { named } from '../src/discord/named.ts';
import { renderAbout } from '../src/discord/render/about.ts';

export const about: Command = {
  data: everywhere(named(new SlashCommandBuilder(), 'about', ({ about }) => about.description)),

  execute(request, { version, startedAt, corpus, supportUrl }) {
    const audience = privately(request);
    const facts = { version, startedAt, supportUrl, passageCount: corpus.passages.size };
    const message = renderAbout(facts, { copy: request.copy, audience });
    return { kind: 'reply', message, audience };
  },
};
