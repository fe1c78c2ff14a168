/** An event on its way to the bot. */
export type Dispatched = {
  /** Decides the shard; null goes to shard 0. */
  guildId: string | null;
  /** The intent that a session must have asked for; 0 for events that all get. */
  intent: number;
  /** Makes the payload; it may leave out message content for sessions without that intent. */
  render: (readsAll: boolean) => object;
};

/** Sends an event to every session that should have it, and says how many that were. */
export type Dispatch = (event: string, dispatched: Dispatched) => number;

/** The shard that a guild belongs to (gateway documentation, "Sharding"); no guild means shard 0. */
export function shardOf(guildId: string | null, shards: number): number {
  return guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
