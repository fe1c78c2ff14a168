import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';

/**
 * Writes several rows as Keyv writes them; over SQLite in one statement, so that either all of them are
 * written or none, whenever the process ends.
 */
export async function writeTogether(
  database: Keyv,
  rows: readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  const adapter: unknown = database.store;
  if (!(adapter instanceof KeyvSqlite)) {
    for (const [key, value] of rows) await database.set(key, value);
    return;
  }
  const stored = rows.map(([key, value]) => [`${database.namespace}:${key}`, JSON.stringify({ value })]);
  await adapter.query(
    `INSERT INTO ${adapter.opts.table ?? 'keyv'} (key, value)
     SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(?) WHERE true
     ON CONFLICT(key) DO UPDATE SET value = excluded.value`,
    [JSON.stringify(stored)],
  );
}
