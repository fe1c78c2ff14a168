/** How much longer than need be things were on their way, told from when each was sent and when it was seen. */
export interface Transit {
  /**
   * @param sent by the sender's clock, in milliseconds
   * @param seen by one's own, in milliseconds
   * @returns milliseconds beyond the quickest of the last hour or two
   */
  delay(sent: number, seen: number): number;
}

/** Two clocks drift apart by less than half a second in that time. In milliseconds. */
const PERIOD = 3_600_000;
/** Nothing is on its way for so long and worth anything then: a clock has been set, or it is an old story told again. */
const IMPLAUSIBLE = 10_000;

/** The clocks need not agree, nor need it be known how far they differ: the quickest shows what is usual. */
export function createTransit(): Transit {
  let quickest = Number.POSITIVE_INFINITY;
  let quickestBefore = Number.POSITIVE_INFINITY;
  let since = Number.NEGATIVE_INFINITY;

  return {
    delay(sent, seen) {
      if (seen - since > PERIOD) {
        quickestBefore = quickest;
        quickest = Number.POSITIVE_INFINITY;
        since = seen;
      }
      const way = seen - sent;
      quickest = Math.min(quickest, way);
      const delay = way - Math.min(quickest, quickestBefore);
      if (delay <= IMPLAUSIBLE) return delay;
      quickest = way;
      quickestBefore = Number.POSITIVE_INFINITY;
      return 0;
    },
  };
}
