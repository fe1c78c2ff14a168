import { ContextMenuCommandBuilder } from '@discordjs/builders';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { en } from '../src/copy/en.ts';
import { answerReply } from '../src/discord/answer-reply.ts';
import type { Command } from '../src/discord/command.ts';
import { everywhere } from '../src/discord/everywhere.ts';

/** Answers somebody's message, and tells only the person who looked. */
export const findAnswer: Command = {
  data: everywhere(
    new ContextMenuCommandBuilder()
      .setName(en.commands.findAnswer.name)
      .setType(ApplicationCommandType.Message),
  ),

  execute(request, services) {
    return answerReply(request.targetText, request, services, true);
  },
};
