import type { Channel } from 'discord.js';

/** A channel, then what it stands in: a thread's channel, a channel's category. Only the id where no more is known. */
export function channelPath(channel: Channel | null, channelId: string | null): readonly string[] {
  if (channel === null || channel.isDMBased()) return channelId === null ? [] : [channelId];
  const { parent } = channel;
  const ids = [channel.id, channel.parentId, parent && 'parentId' in parent ? parent.parentId : null];
  return ids.filter((id) => id !== null);
}
