const DISCORD_EPOCH = 1_420_070_400_000;
/** An id of fewer than 17 digits would not be recognised as one. */
const EARLIEST = DISCORD_EPOCH + 30 * 24 * 3600_000;

export type Snowflakes = { next: () => string; at: (time: number) => string };

/** Makes ids that carry the time of the given clock (milliseconds since 1970) and never repeat. */
export function createSnowflakes(now: () => number): Snowflakes {
  let latest = 0n;
  let count = 0n;
  const stamp = (time: number): bigint => BigInt(Math.max(Math.floor(time), EARLIEST) - DISCORD_EPOCH) << 22n;
  return {
    next() {
      const id = stamp(now());
      latest = id > latest ? id : latest + 1n;
      return String(latest);
    },
    at(time) {
      count += 1n;
      return String(stamp(time) + (count & 0x3fffffn));
    },
  };
}

/** The time that an id carries, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH;
}
