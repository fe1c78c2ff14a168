/** Removes what is stored about somebody for good: afterwards it is in no file of the database any more. */
export interface Erasure {
  guild(guildId: string): Promise<void>;
  member(userId: string): Promise<void>;
}

/** Which guilds have something stored, and which of them sent the bot away. */
export interface GuildRecords {
  /** The ids of guilds with anything stored, in portions; each may come more than once. */
  known(): AsyncIterable<readonly string[]>;
  /** When the bot left each guild it has not come back to, in milliseconds since 1970. */
  departures(): Promise<ReadonlyMap<string, number>>;
  /** Notes that a guild sent the bot away; an earlier note stays as it is. */
  noteDeparture(guildId: string, at: number): Promise<void>;
  noteReturn(guildId: string): Promise<void>;
}
