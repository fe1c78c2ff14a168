/** A row as it is stored: Keyv's own text, under a key without the namespace. */
export interface StoredRow {
  readonly key: string;
  readonly value: string;
}

/** What a row must still hold for a write to happen; null for no such row. */
export interface Guard {
  readonly key: string;
  readonly value: string | null;
}

/** Keys that begin with `prefix` and come after `after`, in the order of their bytes. */
export interface Range {
  readonly prefix: string;
  /** An empty text for the beginning. */
  readonly after: string;
  readonly limit: number;
}

/**
 * What each kind of database does in its own way, beyond Keyv: writes of several rows that happen wholly or
 * not at all, and only while a row is as it was read; and reading in the order of keys.
 */
export interface RowEngine {
  /** In the order of the keys; null where there is no such row. */
  read(keys: readonly string[]): Promise<readonly (string | null)[]>;
  /**
   * Writes all the rows in one step, whatever was there before.
   * @param guard the first of the rows is the one it is about
   * @returns false, with nothing written, where the guarded row is no longer as it was
   */
  write(rows: readonly StoredRow[], guard: Guard | null): Promise<boolean>;
  /** Writes those rows of which there are none yet. @returns the keys of those that were written */
  insertMissing(rows: readonly StoredRow[]): Promise<ReadonlySet<string>>;
  /** Removes them all in one step. */
  remove(keys: readonly string[]): Promise<void>;
  /** @returns false, with nothing removed, where the row is no longer as it was */
  removeSame(row: StoredRow): Promise<boolean>;
  /** At most `limit` rows; fewer only at the end. */
  page(range: Range): Promise<readonly StoredRow[]>;
  keys(range: Range): Promise<readonly string[]>;
  /** Makes what was deleted unreadable in files of its own, as far as it can. */
  scrub(): Promise<void>;
  /** Why nothing can be written, tried without writing anything; null where it can. */
  writingProblem(): Promise<string | null>;
  /** What the server is set to that may lose what was stored, as a sentence; null for nothing known. */
  risk(): Promise<string | null>;
}
