import type { REST } from 'discord.js';
import {
  type APIMessage,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelResult,
  Routes,
} from 'discord-api-types/v10';
import { isOfMember, ownerIdOf } from '../core/daily/daily.ts';
import type { Post, Poster, Sent } from '../core/daily/poster.ts';
import { daysSince1970 } from '../core/schedule/days-since-1970.ts';
import type { Message } from './command.ts';
import { findPost } from './find-post.ts';
import { isInvalidRequest, sendingProblem } from './sending-problem.ts';

interface Parts {
  readonly rest: Pick<REST, 'get' | 'post'>;
  /** Runs a request when Discord's limits leave room for it. */
  readonly pace: <T>(request: () => Promise<T>) => Promise<T>;
  /** Null for a quote that may not be shown any more. */
  readonly render: (post: Post) => Promise<Message | null>;
  /** Whether the bot may read older messages in a channel; null where that is not known. */
  readonly mayReadHistory: (channelId: string) => boolean | null;
  /** The bot's own user id. */
  readonly botId: () => string;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

/** An attempt gives up before another process may think that nobody is at it any more, in milliseconds. */
const DEADLINE = 25_000;
/** Discord bans an address after 10,000 invalid requests in ten minutes: half of that is where posts wait. */
const MAX_INVALID = 5_000;
const INVALID_WINDOW = 600_000;

/** The only part of the daily quote that speaks to Discord. */
export function createDailyPoster({ rest, pace, render, mayReadHistory, botId, stopwatch }: Parts): Poster {
  let invalid: number[] = [];

  function isHeldBack(): boolean {
    const now = stopwatch();
    if (invalid.length >= MAX_INVALID) invalid = invalid.filter((at) => now - at < INVALID_WINDOW);
    return invalid.length >= MAX_INVALID;
  }

  function problemOf(error: unknown, { key }: Post): Exclude<Sent, { kind: 'posted' }> {
    if (isInvalidRequest(error)) invalid.push(stopwatch());
    return sendingProblem(error, isOfMember(key));
  }

  async function openChannel(userId: string, signal: AbortSignal): Promise<string> {
    const body = { recipient_id: userId };
    const channel = (await pace(() =>
      rest.post(Routes.userChannels(), { body, signal }),
    )) as RESTPostAPICurrentUserCreateDMChannelResult;
    return channel.id;
  }

  return {
    async send(post) {
      const message = await render(post);
      if (message === null) return { kind: 'refused', why: 'rejected' };
      if (isHeldBack()) return { kind: 'later', isUnsure: false };
      const signal = AbortSignal.timeout(DEADLINE);
      let wasSent = false;
      try {
        const channelId = post.channelId ?? (await openChannel(ownerIdOf(post.key), signal));
        const sent = (await pace(async () => {
          signal.throwIfAborted();
          wasSent = true;
          return rest.post(Routes.channelMessages(channelId), { body: bodyOf(post, message), signal });
        })) as APIMessage;
        return { kind: 'posted', channelId, messageId: sent.id };
      } catch (error) {
        return wasSent || !signal.aborted ? problemOf(error, post) : { kind: 'later', isUnsure: false };
      }
    },

    async find(post, since) {
      try {
        const channelId =
          post.channelId ?? (await openChannel(ownerIdOf(post.key), AbortSignal.timeout(DEADLINE)));
        const read = async (query: URLSearchParams) =>
          (await pace(() => rest.get(Routes.channelMessages(channelId), { query }))) as APIMessage[];
        const mayRead = isOfMember(post.key) || mayReadHistory(channelId);
        return await findPost(read, { ...post, channelId }, since, botId(), mayRead);
      } catch (error) {
        const problem = problemOf(error, post);
        // A channel that can no longer be seen cannot be looked into either.
        return problem.kind === 'later' ? problem : 'unknown';
      }
    },
  };
}

/** Discord recognises a post by its nonce for a few minutes; its date tells it from yesterday's. */
function bodyOf({ key, date, roleId }: Post, message: Message): RESTPostAPIChannelMessageJSONBody {
  return {
    components: [...message.components],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [], roles: roleId === null ? [] : [roleId] },
    ...(date === null ? {} : { nonce: nonceOf(ownerIdOf(key), date), enforce_nonce: true }),
  };
}

/** 25 characters at most; without the channel, which may be changed in the same minute. */
export function nonceOf(ownerId: string, date: string): string {
  return `${BigInt(ownerId).toString(36)}-${daysSince1970(date)}`;
}
