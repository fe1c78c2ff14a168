import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';

/**
 * Tries whether a database that can be read can be written too, without writing anything.
 * @returns the reason where it cannot, such as a file that is read-only; null where it can
 */
export async function writingProblem(database: Keyv): Promise<string | null> {
  const adapter: unknown = database.store;
  if (!(adapter instanceof KeyvSqlite)) return null;
  try {
    // Asks for the right to write, and finds nothing to do with it.
    await adapter.query(`DELETE FROM ${adapter.opts.table} WHERE key = ''`);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
