import type { GuildSettings } from '../settings/setting-shapes.ts';
import { createRateLimiter, type Rate } from './rate-limiter.ts';

type Pauses = Pick<GuildSettings, 'memberPause' | 'channelPause'>;

/** Keeps answers from coming faster than people can read them. Helplines and support are never asked about here. */
export interface Pace {
  /**
   * Takes a member's turn. @param now milliseconds since 1970
   * @returns how many seconds are left to wait; 0 where it is their turn, which is then taken
   */
  memberWait(guildId: string | null, userId: string, pauses: Pauses, now: number): number;
  /** Takes a channel's turn for an answer that everyone sees, if it is that. */
  mayChannel(channelId: string, pauses: Pauses, now: number): boolean;
}

/** More than anybody reads: what is beyond it is a program, or a person who leans on a key. */
const OF_MEMBER: Rate = { interval: 2_000, burst: 30 };
const OF_CHANNEL: Rate = { interval: 1_000, burst: 60 };

const once = (seconds: number): Rate => ({ interval: seconds * 1_000, burst: 1 });

export function createPace(): Pace {
  const limiter = createRateLimiter();
  return {
    memberWait(guildId, userId, { memberPause }, now) {
      const key = `${guildId ?? ''}:${userId}`;
      const flood = limiter.take(`member:${key}`, OF_MEMBER, now);
      const pause = flood > 0 || memberPause === 0 ? 0 : limiter.take(`pause:${key}`, once(memberPause), now);
      return Math.ceil(Math.max(flood, pause) / 1_000);
    },
    mayChannel(channelId, { channelPause }, now) {
      if (limiter.take(`channel:${channelId}`, OF_CHANNEL, now) > 0) return false;
      return channelPause === 0 || limiter.take(`quiet:${channelId}`, once(channelPause), now) === 0;
    },
  };
}
