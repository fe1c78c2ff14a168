import type { Message } from '../messages/message.ts';

const REMEMBERED_FOR = 3 * 60_000;

/** Remembers messages by channel and nonce for a few minutes, for `enforce_nonce`. */
export function createNonceMemory(now: () => number) {
  const known = new Map<string, { message: Message; at: number }>();
  const key = (channelId: string, nonce: string | number): string => `${channelId} ${nonce}`;
  return {
    find(channelId: string, nonce: string | number): Message | undefined {
      const found = known.get(key(channelId, nonce));
      return found && now() - found.at <= REMEMBERED_FOR ? found.message : undefined;
    },
    remember(message: Message): void {
      if (message.nonce === null) return;
      known.set(key(message.channelId, message.nonce), { message, at: now() });
      for (const [each, { at }] of known) {
        if (now() - at <= REMEMBERED_FOR) break;
        known.delete(each);
      }
    },
  };
}
