import type { Message } from './message.ts';

/** Older messages of a channel are forgotten, so that a long load run does not grow without bound. */
const KEPT_PER_CHANNEL = 500;

export type MessageStore = {
  add: (message: Message) => void;
  /** Undefined when there is none, or it was deleted. */
  find: (id: string) => Message | undefined;
  /** The messages of a channel, oldest first. */
  list: (channelId: string) => readonly Message[];
  remove: (message: Message) => void;
};

export function createMessageStore(): MessageStore {
  const byId = new Map<string, Message>();
  const byChannel = new Map<string, Message[]>();
  return {
    add(message) {
      const channel = byChannel.get(message.channelId) ?? [];
      byChannel.set(message.channelId, channel);
      channel.push(message);
      byId.set(message.id, message);
      const oldest = channel.length > KEPT_PER_CHANNEL ? channel.shift() : undefined;
      if (oldest) byId.delete(oldest.id);
    },
    find: (id) => byId.get(id),
    list: (channelId) => byChannel.get(channelId) ?? [],
    remove(message) {
      message.isDeleted = true;
      byId.delete(message.id);
      const channel = byChannel.get(message.channelId) ?? [];
      byChannel.set(
        message.channelId,
        channel.filter((it) => it.id !== message.id),
      );
    },
  };
}
