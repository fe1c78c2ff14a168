import { ChannelType } from 'discord.js';
import type { PreviewState } from '../state.ts';
import type { Channel } from './world.ts';

/** The conversation between a person and the bot, made when it is first needed. */
export function openDirectMessages(
  { world, ids }: Pick<PreviewState, 'world' | 'ids'>,
  userId: string,
): Channel {
  for (const channel of world.channels.values()) {
    if (channel.guildId !== null || channel.type !== ChannelType.DM) continue;
    if (channel.recipientIds.includes(userId) && channel.recipientIds.includes(world.botId)) return channel;
  }
  const channel: Channel = {
    id: ids.next(),
    type: ChannelType.DM,
    name: world.users.get(world.botId)?.displayName ?? '',
    guildId: null,
    parentId: null,
    topic: null,
    position: 0,
    nsfw: false,
    overwrites: [],
    recipientIds: [userId, world.botId],
  };
  world.channels.set(channel.id, channel);
  return channel;
}
