/** Which of the bot's connections to Discord one process holds. */
export interface Shards {
  /** `auto`: all there are. */
  readonly ids: readonly number[] | 'auto';
  /** Of all processes together; `auto`: as many as Discord recommends. */
  readonly count: number | 'auto';
}

export const ALL_SHARDS: Shards = { ids: 'auto', count: 'auto' };

/** The shard that a guild belongs to (Discord's documentation, "Sharding"). */
export function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** What part of the bot a process is, from 0, not included, up to 1. */
export function shareOf({ ids, count }: Shards): number {
  return ids === 'auto' || count === 'auto' ? 1 : ids.length / count;
}
