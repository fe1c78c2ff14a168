/** How often something may happen: `burst` times at once, and once every `interval` milliseconds after that. */
export interface Rate {
  readonly interval: number;
  readonly burst: number;
}

export interface RateLimiter {
  /**
   * Counts one more for a key, if it may happen now.
   * @param now milliseconds since 1970
   * @returns how long it has to wait, in milliseconds; 0 where it may happen and was counted
   */
  take(key: string, rate: Rate, now: number): number;
}

/** Beyond this many keys those not seen for longest are forgotten: better one too many than memory without end. */
const MAX_KEYS = 20_000;

/**
 * The generic cell rate algorithm: of each key it keeps one number, the time at which it is as if nothing
 * had happened. It lives in memory alone.
 */
export function createRateLimiter(maxKeys = MAX_KEYS): RateLimiter {
  const freeFrom = new Map<string, number>();
  return {
    take(key, { interval, burst }, now) {
      const room = interval * (burst - 1);
      const kept = freeFrom.get(key) ?? now;
      // A clock that was set back must not keep anybody waiting for it.
      const isPlausible = kept <= now + room + interval;
      const start = isPlausible ? Math.max(kept, now) : now;
      const wait = start - now - room;
      if (wait > 0) return wait;
      freeFrom.delete(key);
      freeFrom.set(key, start + interval);
      for (const oldest of freeFrom.keys()) {
        if (freeFrom.size <= maxKeys) break;
        freeFrom.delete(oldest);
      }
      return 0;
    },
  };
}
