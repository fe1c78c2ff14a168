import type { Daily, DailyKey } from './daily.ts';

/** Everybody's daily quotes, or only those that people have by direct message. */
export type Whose = 'everyone' | 'members';

export interface DailyStore {
  /** Null where there is none; rejects when the storage cannot be read. */
  read(key: DailyKey): Promise<Daily | null>;
  /**
   * Changes a record so that no other process can change it in between; null removes it, and the same
   * record leaves it as it is. `change` must be free of effects: it runs again when another was quicker.
   * @returns what is stored now
   */
  update(key: DailyKey, change: (daily: Daily | null) => Daily | null): Promise<Daily | null>;
  /** Records in portions. */
  all(whose?: Whose): AsyncIterable<readonly (readonly [DailyKey, Daily])[]>;
}
