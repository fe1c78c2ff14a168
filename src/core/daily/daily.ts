import type { CareLanguage } from '../care/assessment.ts';
import type { Bag } from '../quotes/bag.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** Whose daily quote it is: a server's, by guild id, or a person's own, by user id. */
export type DailyKey = `daily:${string}` | `subscription:${string}`;

export const ofGuild = (guildId: string): DailyKey => `daily:${guildId}`;
export const ofMember = (userId: string): DailyKey => `subscription:${userId}`;
export const isOfMember = (key: DailyKey): boolean => key.startsWith('subscription:');
/** The guild or user id in a key. */
export const ownerIdOf = (key: DailyKey): string => key.slice(key.indexOf(':') + 1);

/** What somebody asked for. */
export interface Plan {
  /** Where it is posted, a channel or a thread; null until a person's direct messages have been opened. */
  readonly channelId: string | null;
  readonly schedule: Schedule;
  /** Topic ids of either level; empty for all. */
  readonly topics: readonly string[];
  /** The one role that is notified; null for nobody. */
  readonly roleId: string | null;
  /** What a person subscribed in; a server's posts are in the language of its settings. */
  readonly language?: CareLanguage | undefined;
}

/** Why nothing is posted: somebody asked for that, or Discord leaves no way. */
export const HALTS = ['paused', 'off', 'channel-gone', 'refused'] as const;
export type Halt = (typeof HALTS)[number];

/** Why Discord did not take a post, each with another remedy. */
export const REFUSALS = ['no-access', 'no-permission', 'archived', 'locked', 'closed', 'rejected'] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A date's post, from the moment it is meant to be sent until it is known what became of it. */
export interface Delivery {
  /** The local date it belongs to, YYYY-MM-DD. */
  readonly date: string;
  /** Instants are milliseconds since 1970. */
  readonly due: number;
  readonly quoteId: string;
  readonly channelId: string | null;
  /** When the attempt now under way, or the last one, began. */
  readonly startedAt: number;
  /** Which process made it. */
  readonly runner: string;
  readonly tries: number;
  /** When to try again; null while an attempt is under way. */
  readonly retryAt: number | null;
  /** True when an earlier attempt may have reached Discord all the same. */
  readonly isUnsure: boolean;
}

/** What became of a date. `assumed`: it may have been posted, and nobody could look. */
export type Result =
  | {
      readonly kind: 'posted';
      readonly channelId: string;
      readonly messageId: string;
      readonly quoteId: string;
    }
  | { readonly kind: 'assumed' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface Outcome {
  readonly date: string;
  readonly due: number;
  /** When it was settled. */
  readonly at: number;
  readonly result: Result;
}

/** Everything about one daily quote, kept as one record so that every change to it is a single write. */
export interface Daily {
  readonly plan: Plan;
  /** Times at or before this instant are none of its business. */
  readonly since: number;
  readonly halt: Halt | null;
  /** The date to leave out; null for none. */
  readonly skip: string | null;
  readonly bag: Bag;
  /** The last date that is done with: no date comes twice, and none comes again. */
  readonly settled: { readonly date: string; readonly due: number } | null;
  readonly delivery: Delivery | null;
  /** The last few, newest first. */
  readonly outcomes: readonly Outcome[];
  /** Dates in a row that Discord refused. */
  readonly refusals: number;
  /** True when something went wrong that nobody has been told of. */
  readonly isUntold: boolean;
}
