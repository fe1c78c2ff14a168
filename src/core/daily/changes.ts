import { EMPTY_BAG } from '../quotes/bag.ts';
import type { Daily, Plan } from './daily.ts';
import { upcoming } from './upcoming.ts';

/** Sets a plan up, or changes it. A new time counts from now on: what it would have brought earlier today does not come. */
export function planned(daily: Daily | null, plan: Plan, now: number): Daily {
  if (daily === null) {
    return {
      plan,
      since: now,
      halt: null,
      skip: null,
      bag: EMPTY_BAG,
      settled: null,
      delivery: null,
      outcomes: [],
      refusals: 0,
      isUntold: false,
    };
  }
  const isSameTime = JSON.stringify(daily.plan.schedule) === JSON.stringify(plan.schedule);
  const since = isSameTime && daily.halt === null ? daily.since : now;
  return { ...daily, plan, since, halt: null, refusals: 0, isUntold: false };
}

/** Lets nothing be posted until it is resumed. */
export function halted(daily: Daily, halt: 'paused' | 'off'): Daily {
  return { ...daily, halt, skip: halt === 'off' ? null : daily.skip, isUntold: false };
}

/** Posts again from the next time on; what fell into the pause does not come. */
export function resumed(daily: Daily, now: number): Daily {
  return daily.halt === null ? daily : { ...daily, halt: null, since: now, refusals: 0, isUntold: false };
}

/** Leaves the next date out. */
export function skipping(daily: Daily, now: number): Daily {
  return { ...daily, skip: upcoming({ ...daily, since: Math.max(daily.since, now) }, now).date };
}

export function told(daily: Daily): Daily {
  return daily.isUntold ? { ...daily, isUntold: false } : daily;
}
