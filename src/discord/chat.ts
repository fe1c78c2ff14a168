import { type Message as ChatMessage, type Client, Events } from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import type { Log } from '../log.ts';
import type { Audience } from './audience.ts';
import { type ChatServices, chatReply } from './chat-reply.ts';
import { body } from './deliver.ts';

/** Answers what is said to the bot in chat: mentions, replies to it, and direct messages. Everything else it leaves alone. */
export function listenInChat(client: Client, services: ChatServices, log: Log): void {
  client.on(Events.MessageCreate, (message) => {
    if (!isAddressed(message)) return;
    answerInChat(message, services).catch((error: unknown) =>
      log.error('chat answer failed', error, { guildId: message.guildId }),
    );
  });
}

/** Discord sends the words only of messages that ping the bot, or that are sent to it alone. */
function isAddressed(message: ChatMessage): boolean {
  const { author, webhookId, system, client } = message;
  if (author.bot || webhookId !== null || system) return false;
  return message.inGuild()
    ? message.mentions.has(client.user, { ignoreEveryone: true, ignoreRoles: true })
    : true;
}

async function answerInChat(message: ChatMessage, services: ChatServices): Promise<void> {
  const question = withoutMentions(message.content);
  const reply = await chatReply(question, message.guildId, audienceOf(message), services);
  await message.reply({
    ...body(reply),
    flags: MessageFlags.IsComponentsV2,
    failIfNotExists: false,
  });
}

const audienceOf = (message: ChatMessage): Audience =>
  message.inGuild() ? { kind: 'channel', owner: message.author.id } : { kind: 'direct' };

const withoutMentions = (content: string) => content.replace(/<(@[!&]?|#)\d+>/g, ' ').trim();
