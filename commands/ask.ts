import { SlashCommandBuilder } from '@discordjs/builders';
import type { Passage } from '../src/core/corpus/passage.ts';
import { isServerPassage } from '../src/core/library/entry.ts';
import { answerReply } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { MAX_CHOICES } from '../src/discord/limits.ts';
import { named } from '../src/discord/named.ts';
import { emptyReply, hasWords } from '../src/discord/words.ts';

/** Of the choices, for questions that the server itself has added. */
const MAX_OWN = 5;

export const ask: Command = {
  data: everywhere(
    named(new SlashCommandBuilder(), 'ask', ({ ask }) => ask.description)
      .addStringOption((option) =>
        named(option, 'ask question', ({ ask }) => ask.question)
          .setRequired(true)
          .setAutocomplete(true),
      )
      .addBooleanOption((option) => named(option, 'ask private', ({ ask }) => ask.private)),
  ),

  async execute(request, services) {
    const question = request.options.getString('question') ?? '';
    if (!hasWords(question)) return emptyReply(request);
    const { answer, corpus } = await services.knowledgeOf(request.guildId);
    const isPrivate = request.options.getBoolean('private');
    return answerReply(answer(question), request, { ...services, corpus }, isPrivate);
  },

  async autocomplete({ text, guildId }, { suggest, knowledgeOf }) {
    const { passages } = (await knowledgeOf(guildId)).corpus;
    const own = [...passages.values()].filter((passage) => isServerPassage(passage) && holds(passage, text));
    const fitting = suggest(text, 2 * MAX_CHOICES).filter(({ id }) => passages.has(id));
    return [...own.slice(0, MAX_OWN), ...fitting]
      .slice(0, MAX_CHOICES)
      .map(({ question }) => ({ name: question, value: question }));
  },
};

function holds({ question, aliases }: Passage, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return wanted !== '' && [question, ...aliases].some((way) => way.toLowerCase().includes(wanted));
}
