import type { Message } from '../../src/preview/messages/message.ts';
import type { MessageStore } from '../../src/preview/messages/message-store.ts';

/** The date on a daily quote's button, read from what Discord holds; null for any other message. */
export function dateOfPost({ components }: Pick<Message, 'components'>): string | null {
  return /"quote-more:[^:"]*:[^:"]*:(\d{4}-\d{2}-\d{2})"/.exec(JSON.stringify(components))?.[1] ?? null;
}

/** How often each date was posted in a channel. */
export function postsByDate(messages: MessageStore, channelId: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const message of messages.list(channelId)) {
    const date = dateOfPost(message);
    if (date !== null) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  return counts;
}
