import type { CareLanguage } from '../care/assessment.ts';
import type { Attempt } from './conclude.ts';
import type { DailyKey } from './daily.ts';

/** One post, as whoever speaks to Discord needs it. */
export interface Post {
  readonly key: DailyKey;
  /** Null for a person whose direct messages have not been opened yet. */
  readonly channelId: string | null;
  readonly quoteId: string;
  /** The date that it is for; null for one that somebody asked for in between. */
  readonly date: string | null;
  readonly roleId: string | null;
  /** What a person subscribed in. */
  readonly language?: CareLanguage | undefined;
}

/** What Discord made of a post. */
export type Sent = Exclude<Attempt, { kind: 'assumed' | 'missed' }>;

export interface Poster {
  /** Never rejects. Sending the same date again within minutes does not post it again. */
  send(post: Post): Promise<Sent>;
  /**
   * Looks for a date's post where it would stand.
   * @param since when it was first sent, milliseconds since 1970
   * @returns `absent` only where it is sure that it is not there; `unknown` where nobody can tell
   */
  find(
    post: Post,
    since: number,
  ): Promise<Extract<Sent, { kind: 'posted' | 'later' }> | 'absent' | 'unknown'>;
}
