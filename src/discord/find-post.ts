import { SnowflakeUtil } from 'discord.js';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import type { Post, Poster } from '../core/daily/poster.ts';
import { parseCustomId } from './custom-id.ts';

/** The button on every daily quote; its second argument is the date. */
export const READ_MORE = 'quote-more';

const PAGE = 100;
const MAX_PAGES = 10;
/** Clocks of two machines may differ by as much, in milliseconds. */
const CLOCK_SKEW = 120_000;

/**
 * Looks for a date's post among the newest messages, back to when it was first sent.
 * @param mayRead whether the bot may read older messages: without that Discord answers with an empty list
 * @throws what Discord refuses the reading with
 */
export async function findPost(
  read: (query: URLSearchParams) => Promise<readonly APIMessage[]>,
  { channelId, date }: Post & { readonly channelId: string },
  since: number,
  botId: string,
  mayRead: boolean | null,
): ReturnType<Poster['find']> {
  let before: string | null = null;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === null ? {} : { before }) });
    const messages = await read(query);
    if (before === null && messages.length === 0 && mayRead !== true) return 'unknown';
    const post = messages.find((message) => message.author.id === botId && dateOf(message) === date);
    if (post) return { kind: 'posted', channelId, messageId: post.id };
    const oldest = messages.at(-1);
    const isFarEnough = !oldest || SnowflakeUtil.timestampFrom(oldest.id) < since - CLOCK_SKEW;
    if (isFarEnough || messages.length < PAGE) return 'absent';
    before = oldest.id;
  }
  return 'unknown';
}

/** The date on a daily quote's button; null for every other message. */
function dateOf({ components = [] }: APIMessage): string | null {
  const ids = components.flatMap(customIds);
  const more = ids.map(parseCustomId).find(({ action }) => action === READ_MORE);
  return more?.args[1] || null;
}

function customIds(component: unknown): string[] {
  if (typeof component !== 'object' || component === null) return [];
  const own =
    'type' in component && component.type === ComponentType.Button && 'custom_id' in component
      ? [String(component.custom_id)]
      : [];
  const within = 'components' in component && Array.isArray(component.components) ? component.components : [];
  return [...own, ...within.flatMap(customIds)];
}
