const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How late a post may still come after downtime; later, its date is passed over. In milliseconds, as all here. */
export const LATEST = 12 * HOUR;
/** How long an attempt is left alone: whoever began it may still be at it, in another process. */
export const LEASE = MINUTE;
/** How many dates in a row Discord may refuse before a server's quote is paused, and a person's ends. */
export const GUILD_REFUSALS = 5;
export const MEMBER_REFUSALS = 3;
/** How many outcomes are kept. */
export const KEPT_OUTCOMES = 10;
/** How far back missed dates are gone through one by one. */
export const LOOK_BACK = 14 * 24 * HOUR;

const FIRST_RETRY = 30_000;
const LONGEST_RETRY = 15 * MINUTE;

/**
 * How long to wait after a failed attempt, doubling, and spread so that those who failed together do not
 * come back together.
 * @param random from 0 up to, not including, 1
 */
export function retryDelay(tries: number, random: number): number {
  const steady = Math.min(FIRST_RETRY * 2 ** (tries - 1), LONGEST_RETRY);
  return Math.round(steady * (0.75 + random / 2));
}
