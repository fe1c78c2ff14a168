import { ChannelType } from 'discord.js';
import { type Chat, createChat } from '../driver/chat.ts';
import { deleteMessage } from '../messages/delete-message.ts';
import type { Message } from '../messages/message.ts';
import type { PreviewState } from '../state.ts';
import type { Channel, User } from '../world/world.ts';

export type NextPost = {
  /** When the bot posts next, in milliseconds since 1970: to the servers of a person, or to themselves. */
  find: (user: User) => Promise<number | null>;
  /** Whether a message is the answer to such a question, which nobody needs to see. */
  isOwn: (message: Message) => boolean;
};

/** Asks the bot when it posts next, as anybody could: the status that it gives carries its dates, and is taken away. */
export function createNextPost(state: PreviewState, deadline: number): NextPost {
  const { world } = state;
  const asking = new Set<string>();

  async function ask(user: User, channel: Channel, path: string): Promise<number[]> {
    const chat = createChat(state, user, channel, deadline);
    if (!isOffered(chat, path)) return [];
    const key = keyOf(user.id, channel.id, path);
    asking.add(key);
    try {
      const reply = await chat.command(path);
      const message = state.messages.find(reply.message().id);
      const dates = datesIn(reply.text());
      if (message) deleteMessage(state, message);
      return dates;
    } catch {
      return [];
    } finally {
      asking.delete(key);
    }
  }

  return {
    async find(user) {
      const found: number[] = [];
      for (const guild of world.guilds.values()) {
        const owner = world.users.get(guild.ownerId);
        const channel = [...world.channels.values()].find(
          ({ guildId, type }) => guildId === guild.id && type === ChannelType.GuildText,
        );
        if (!owner || !channel || !guild.hasBot || !guild.members.has(user.id)) continue;
        found.push(...(await ask(owner, channel, 'daily status')));
      }
      const direct = [...world.channels.values()].find(
        ({ recipientIds }) => recipientIds.includes(user.id) && recipientIds.includes(world.botId),
      );
      if (direct) found.push(...(await ask(user, direct, 'subscribe')));
      const ahead = found.filter((time) => time > state.now());
      return ahead.length === 0 ? null : Math.min(...ahead);
    },
    isOwn: ({ origin, channelId }) =>
      origin !== null && asking.has(keyOf(origin.userId, channelId, origin.name ?? '')),
  };
}

function keyOf(...parts: string[]): string {
  return parts.join(' ');
}

function isOffered(chat: Chat, path: string): boolean {
  const [name] = path.split(' ');
  return chat.commands().some((command) => command.name === name);
}

/** The instants of all timestamps in a text, such as `<t:1800000000:f>`. */
function datesIn(text: string): number[] {
  return [...text.matchAll(/<t:(\d{1,13})(?::\w)?>/g)].map(([, seconds]) => Number(seconds) * 1000);
}
