import { firstOccurrence, type Occurrence } from '../schedule/occurrences.ts';
import type { Daily } from './daily.ts';
import { LOOK_BACK } from './limits.ts';

/**
 * The next date to post on, which may be in the past after downtime. A date that is done with does not
 * come again, even where a new time or zone would bring it round once more.
 * @throws RangeError when the zone is no longer known
 */
export function upcoming({ plan, since, settled }: Omit<Daily, 'bag'>, now: number): Occurrence {
  let after = new Date(Math.max(since, settled?.due ?? since, now - LOOK_BACK));
  for (;;) {
    const occurrence = firstOccurrence(plan.schedule, after);
    if (settled === null || occurrence.date > settled.date) return occurrence;
    after = occurrence.at;
  }
}

/** The next few dates from now on that will be posted on, without the one to be skipped. */
export function nextDates(daily: Daily, now: number, count: number): Occurrence[] {
  const dates: Occurrence[] = [];
  let current: Daily = { ...daily, since: Math.max(daily.since, now) };
  while (dates.length < count) {
    const occurrence = upcoming(current, now);
    if (occurrence.date !== daily.skip) dates.push(occurrence);
    current = { ...current, since: occurrence.at.getTime() };
  }
  return dates;
}

/** When a daily quote next wants attention, in milliseconds since 1970; null while it rests. */
export function wakesAt(daily: Daily, now: number, lease: number): number | null {
  const { delivery, halt } = daily;
  if (delivery) return delivery.retryAt ?? delivery.startedAt + lease;
  return halt === null ? upcoming(daily, now).at.getTime() : null;
}
