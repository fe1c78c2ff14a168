import { Temporal } from 'temporal-polyfill';
import type { Schedule, Weekday } from './schedule.ts';

/** One time that a schedule comes round. */
export interface Occurrence {
  readonly at: Date;
  /** The local date it belongs to, YYYY-MM-DD: it stays that date's even where a gap pushes it past midnight. */
  readonly date: string;
}

/** How many dates may pass without an occurrence: a weekday comes every seven, and a zone can skip that very date. */
const LONGEST_WAIT = 15;

/**
 * The first occurrence after an instant. A time that the clocks skip happens as much later as the gap is
 * long; a time that comes twice happens the first time only (Temporal's "compatible"). A date that the
 * zone left out altogether has no occurrence.
 * @throws RangeError for a time or zone that does not exist
 */
export function firstOccurrence({ time, timeZone, weekdays = [] }: Schedule, after: Date): Occurrence {
  const plainTime = Temporal.PlainTime.from(time);
  const from = after.getTime();
  const here = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone).toPlainDate();
  // A gap can carry yesterday's time past midnight, so yesterday is looked at too.
  for (let days = -1; days < LONGEST_WAIT; days += 1) {
    const date = here.add({ days });
    if (weekdays.length > 0 && !weekdays.includes(date.dayOfWeek as Weekday)) continue;
    const there = date.toZonedDateTime({ timeZone, plainTime });
    const at = there.epochMilliseconds;
    if (at <= from) continue;
    const isWhereSet = there.toPlainDate().equals(date);
    if (isWhereSet || exists(date, timeZone)) return { at: new Date(at), date: date.toString() };
  }
  throw new RangeError(`no occurrence within ${LONGEST_WAIT} days of ${after.toISOString()} in ${timeZone}`);
}

/** When a schedule next comes round, strictly after an instant. @throws RangeError as `firstOccurrence` does */
export function nextOccurrence(schedule: Schedule, after: Date): Date {
  return firstOccurrence(schedule, after).at;
}

/** The next few occurrences, in order. */
export function nextOccurrences(schedule: Schedule, after: Date, count: number): Occurrence[] {
  const found: Occurrence[] = [];
  let last = after;
  while (found.length < count) {
    const occurrence = firstOccurrence(schedule, last);
    found.push(occurrence);
    last = occurrence.at;
  }
  return found;
}

/** Samoa had no 30 December 2011: its start of day falls on the 31st. */
function exists(date: Temporal.PlainDate, timeZone: string): boolean {
  return date.toZonedDateTime(timeZone).toPlainDate().equals(date);
}
