import { postMessage } from '../messages/post-message.ts';
import type { PreviewState } from '../state.ts';
import { findChannel, type User } from '../world/world.ts';
import { readMessage, type SeenMessage } from './read-message.ts';

type Said = {
  /** A name or id; programs write wherever they like. */
  channel: string;
  text: string;
  /** The message that it replies to, with a ping. */
  to?: SeenMessage;
};

/** What other programs write in a server: bots, and webhooks. */
export function createPrograms(state: PreviewState) {
  const { world } = state;
  function say(author: User, { channel: wanted, text, to }: Said, webhookId: string | null): SeenMessage {
    const channel = findChannel(world, wanted);
    if (!channel) throw new Error(`There is no channel called ${wanted}.`);
    const reference = to ? { messageId: to.id, channelId: to.channelId } : null;
    const allowed = { parse: ['users' as const], replied_user: true };
    const body = { content: text, allowed_mentions: allowed };
    return readMessage(
      world,
      postMessage(state, { channel, authorId: author.id, body, reference, webhookId }),
    );
  }
  function program(displayName: string): User {
    const known = [...world.users.values()].find((user) => user.bot && user.displayName === displayName);
    if (known) return known;
    const id = state.ids.next();
    const user: User = {
      id,
      username: displayName.toLowerCase(),
      displayName,
      bot: true,
      locale: 'en-GB',
      acceptsDirectMessages: false,
      hasInstalledApp: false,
    };
    world.users.set(id, user);
    return user;
  }
  return {
    /** Another bot, which joins the server of the channel with its first words. */
    sayAsBot(name: string, said: Said): SeenMessage {
      const bot = program(name);
      const guildId = findChannel(world, said.channel)?.guildId ?? '';
      const members = world.guilds.get(guildId)?.members;
      if (!members?.has(bot.id))
        members?.set(bot.id, { userId: bot.id, roleIds: [], nick: null, joinedAt: state.now() });
      return say(bot, said, null);
    },
    /** A webhook, which is no member of anything. */
    sayAsWebhook(name: string, said: Said): SeenMessage {
      const webhook = program(name);
      return say(webhook, said, webhook.id);
    },
  };
}
