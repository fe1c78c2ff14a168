import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { COPIES, languageOf } from '../src/copy/copy-for.ts';
import { en } from '../src/copy/en.ts';
import type { Answer } from '../src/core/answer/answer.ts';
import { answerMessage } from '../src/core/chat/answer-message.ts';
import { chatLanguage } from '../src/core/chat/chat-language.ts';
import { answerReply } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';
import { localizations } from '../src/discord/named.ts';
import { emptyReply, hasWords } from '../src/discord/words.ts';

/** Answers somebody's message, and tells only the person who looked. */
export const findAnswer: Command = {
  data: everywhere(
    new ContextMenuCommandBuilder()
      .setName(en.commands.findAnswer.name)
      .setNameLocalizations(localizations((language) => COPIES[language].commands.findAnswer.name))
      .setType(ApplicationCommandType.Message),
  ),

  async execute(request, services) {
    const { text, isOwn } = request.target;
    if (!hasWords(text)) return emptyReply(request);
    const language = chatLanguage(text, languageOf(request.copy.care.locale));
    const knowledge = await services.knowledgeOf(request.guildId);
    const answer = answerMessage(text, null, { ...knowledge, assess: services.assess, language });
    const { corpus } = knowledge;
    return answerReply(forReader(answer, isOwn), request, { ...services, corpus }, true);
  },
};

/** Words of danger in another person's message are a worry about someone else to the one who looks. */
function forReader(answer: Answer, isOwn: boolean): Answer {
  return answer.kind === 'support' && !isOwn ? { ...answer, about: 'someone-else' } : answer;
}
