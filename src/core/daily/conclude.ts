import type { Daily, Delivery, Refusal } from './daily.ts';
import { retryDelay } from './limits.ts';
import { settle } from './settle.ts';

/** What became of an attempt. */
export type Attempt =
  | { readonly kind: 'posted'; readonly channelId: string; readonly messageId: string }
  /** Nobody can look whether an earlier attempt arrived. */
  | { readonly kind: 'assumed' }
  /** It was too late to send again, and an earlier attempt had not arrived. */
  | { readonly kind: 'missed' }
  /** The channel, or the person, is not there any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** Discord cannot be reached, or is not well. `isUnsure`: it may have taken the post all the same. */
  | { readonly kind: 'later'; readonly isUnsure: boolean };

export interface Terms {
  readonly now: number;
  /** From 0 up to, not including, 1. */
  readonly random: number;
  /** How many dates in a row may be refused. */
  readonly maxRefusals: number;
}

/** Writes down what became of an attempt; unchanged when another process has taken the delivery over since. */
export function conclude(daily: Daily, delivery: Delivery, attempt: Attempt, terms: Terms): Daily {
  if (!isSame(daily.delivery, delivery)) return daily;
  const { now, random, maxRefusals } = terms;
  switch (attempt.kind) {
    case 'posted': {
      const result = { ...attempt, quoteId: delivery.quoteId };
      return { ...settle(daily, delivery, result, now), refusals: 0 };
    }
    case 'assumed':
    case 'missed':
      return settle(daily, delivery, attempt, now);
    case 'gone':
      return { ...settle(daily, delivery, attempt, now), halt: daily.halt ?? 'channel-gone' };
    case 'refused': {
      const refusals = daily.refusals + 1;
      const halt = daily.halt ?? (refusals >= maxRefusals ? 'refused' : null);
      return { ...settle(daily, delivery, attempt, now), refusals, halt };
    }
    case 'later': {
      const retryAt = now + retryDelay(delivery.tries, random);
      const isUnsure = delivery.isUnsure || attempt.isUnsure;
      return { ...daily, delivery: { ...delivery, retryAt, isUnsure } };
    }
  }
}

function isSame(current: Delivery | null, delivery: Delivery): boolean {
  return (
    current !== null &&
    current.date === delivery.date &&
    current.runner === delivery.runner &&
    current.startedAt === delivery.startedAt &&
    current.tries === delivery.tries
  );
}
