import type { LibraryEntry } from './entry.ts';

/** What servers have added for themselves. Every call rejects when the storage fails, with nothing changed. */
export interface LibraryStore {
  /** In the order in which they were added. */
  entries(guildId: string): Promise<readonly LibraryEntry[]>;
  /**
   * Adds entries, or puts them in the place of those with the same ids: all of them or none.
   * @returns false, with nothing changed, where the server would then have more than `MAX_ENTRIES`
   */
  put(guildId: string, entries: readonly LibraryEntry[]): Promise<boolean>;
  /** @returns how many there were to remove */
  remove(guildId: string, ids: readonly string[]): Promise<number>;
  clear(guildId: string): Promise<void>;
}
