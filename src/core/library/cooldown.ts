/** Says no to what comes again too soon. It lives in memory alone, and forgets as soon as the time is over. */
export interface Cooldown {
  /** Whether it may be done now; if so, not again for a while. */
  allows(key: string): boolean;
}

/** Beyond this many the oldest are forgotten early: better a repetition than a memory without end. */
const MOST = 10_000;

/** @param milliseconds how long it stays closed @param now milliseconds */
export function createCooldown(milliseconds: number, now: () => number): Cooldown {
  const until = new Map<string, number>();
  return {
    allows(key) {
      const time = now();
      for (const [old, end] of until) {
        if (end > time && until.size <= MOST) break;
        until.delete(old);
      }
      if (until.has(key)) return false;
      until.set(key, time + milliseconds);
      return true;
    },
  };
}
