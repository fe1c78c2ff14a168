import type { Draw } from '../quotes/bag.ts';
import type { Occurrence } from '../schedule/occurrences.ts';
import type { Daily, Delivery } from './daily.ts';
import { LATEST, LEASE } from './limits.ts';
import { settle } from './settle.ts';
import { upcoming } from './upcoming.ts';

export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Names this process, and no other that ever ran. */
  readonly runner: string;
  readonly draw: (bag: Daily['bag'], topics: readonly string[]) => Draw;
  /** Whether a quote is still there. */
  readonly knows: (quoteId: string) => boolean;
}

/** What to do for a daily quote now. */
export type Action =
  | { readonly kind: 'send'; readonly delivery: Delivery }
  /** Look whether an earlier attempt arrived; where it did not, and `maySend`, send. */
  | { readonly kind: 'look'; readonly delivery: Delivery; readonly maySend: boolean }
  | { readonly kind: 'wait'; readonly until: number }
  | { readonly kind: 'rest' };

export interface Decision {
  /** The record as it must be stored before anything is done: the very same one when nothing changed. */
  readonly daily: Daily;
  readonly action: Action;
}

/** The whole rule of posting once. Whoever stores the decision first may act on it; everyone else decides anew. */
export function decide(daily: Daily, circumstances: Circumstances): Decision {
  const { now } = circumstances;
  if (daily.delivery) return carryOn(daily, daily.delivery, circumstances);
  if (daily.halt !== null) return { daily, action: { kind: 'rest' } };
  const next = upcoming(daily, now);
  const at = next.at.getTime();
  if (at > now) return { daily, action: { kind: 'wait', until: at } };

  const occurrence = { date: next.date, due: at };
  if (next.date === daily.skip) {
    return decide(settle(daily, occurrence, { kind: 'skipped' }, now), circumstances);
  }
  if (now - at > LATEST) return decide(settle(daily, occurrence, { kind: 'missed' }, now), circumstances);
  return begin(daily, next, circumstances);
}

function begin(daily: Daily, { at, date }: Occurrence, circumstances: Circumstances): Decision {
  const { now, runner } = circumstances;
  const due = at.getTime();
  const { id, bag } = circumstances.draw(daily.bag, daily.plan.topics);
  if (id === null) return decide(settle(daily, { date, due }, { kind: 'nothing' }, now), circumstances);
  const delivery: Delivery = {
    date,
    due,
    quoteId: id,
    channelId: daily.plan.channelId,
    startedAt: now,
    runner,
    tries: 1,
    retryAt: null,
    isUnsure: false,
  };
  return { daily: { ...daily, bag, delivery }, action: { kind: 'send', delivery } };
}

/** A delivery that failed before, or that somebody began and did not finish. */
function carryOn(daily: Daily, delivery: Delivery, circumstances: Circumstances): Decision {
  const { now, runner } = circumstances;
  const { retryAt, startedAt } = delivery;
  const isUnderWay = retryAt === null;
  const freeAt = isUnderWay ? startedAt + (delivery.runner === runner ? 0 : LEASE) : retryAt;
  // A clock that was set back must not hold a post for hours.
  if (now < freeAt && freeAt - now < LATEST) return { daily, action: { kind: 'wait', until: freeAt } };

  const isUnsure = delivery.isUnsure || isUnderWay;
  const isTooLate = now - delivery.due > LATEST;
  if (!isUnsure && (isTooLate || daily.halt !== null)) {
    const result = { kind: isTooLate ? 'missed' : 'skipped' } as const;
    return decide(settle(daily, delivery, result, now), circumstances);
  }
  // A quote may have left the corpus since.
  const isThere = circumstances.knows(delivery.quoteId);
  const { id, bag } = isThere
    ? { id: delivery.quoteId, bag: daily.bag }
    : circumstances.draw(daily.bag, daily.plan.topics);
  const again: Delivery = {
    ...delivery,
    quoteId: id ?? delivery.quoteId,
    // What may lie in one channel already must not be sent to another.
    channelId: isUnsure ? delivery.channelId : daily.plan.channelId,
    startedAt: now,
    runner,
    tries: delivery.tries + 1,
    retryAt: null,
    isUnsure,
  };
  const action: Action = isUnsure
    ? { kind: 'look', delivery: again, maySend: !isTooLate && daily.halt === null }
    : { kind: 'send', delivery: again };
  return { daily: { ...daily, bag, delivery: again }, action };
}
