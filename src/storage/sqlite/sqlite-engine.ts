import type KeyvSqlite from '@keyv/sqlite';
import { endOf } from '../key-range.ts';
import type { Range, RowEngine, StoredRow } from '../row-engine.ts';

/**
 * Every write is one statement, which SQLite takes wholly or not at all: the adapter has one connection, and
 * what others do on it at the same time must not fall into a transaction of ours.
 */
export function createSqliteEngine(adapter: KeyvSqlite, namespace: string): RowEngine {
  const { table = 'keyv' } = adapter.opts;
  const full = (key: string) => namespace + key;
  const query = async (sql: string, ...values: (string | number | null)[]): Promise<StoredRow[]> =>
    adapter.query(sql, values);
  const listed = (rows: readonly StoredRow[]) =>
    JSON.stringify(rows.map(({ key, value }) => [full(key), value]));
  const select = `SELECT json_extract(given.value, '$[0]'), json_extract(given.value, '$[1]') FROM json_each(?) AS given`;

  const search = async (columns: string, { prefix, after, limit }: Range) => {
    const rows = await query(
      `SELECT ${columns} FROM ${table} WHERE key > ? AND key >= ? AND key < ? ORDER BY key LIMIT ?`,
      full(after),
      full(prefix),
      endOf(full(prefix)),
      limit,
    );
    return rows.map((row) => ({ ...row, key: row.key.slice(namespace.length) }));
  };

  return {
    async read(keys) {
      const sql = `SELECT key, value FROM ${table} WHERE key IN (SELECT value FROM json_each(?))`;
      const rows = await query(sql, JSON.stringify(keys.map(full)));
      const found = new Map(rows.map(({ key, value }) => [key, value]));
      return keys.map((key) => found.get(full(key)) ?? null);
    },
    async write(rows, guard) {
      const written = await query(
        `INSERT INTO ${table} (key, value) ${select}
         WHERE ? OR (SELECT held.value FROM ${table} AS held WHERE held.key = ?) IS ?
         ON CONFLICT(key) DO UPDATE SET value = excluded.value RETURNING key`,
        listed(rows),
        guard ? 0 : 1,
        guard && full(guard.key),
        guard?.value ?? null,
      );
      return written.length > 0;
    },
    async insertMissing(rows) {
      const written = await query(
        `INSERT INTO ${table} (key, value) ${select} WHERE true ON CONFLICT(key) DO NOTHING RETURNING key`,
        listed(rows),
      );
      return new Set(written.map(({ key }) => key.slice(namespace.length)));
    },
    async remove(keys) {
      const sql = `DELETE FROM ${table} WHERE key IN (SELECT value FROM json_each(?))`;
      await query(sql, JSON.stringify(keys.map(full)));
    },
    async removeSame({ key, value }) {
      const sql = `DELETE FROM ${table} WHERE key = ? AND value = ? RETURNING key`;
      return (await query(sql, full(key), value)).length > 0;
    },
    page: (range) => search('key, value', range),
    keys: async (range) => (await search('key', range)).map(({ key }) => key),
    async scrub() {
      // What was deleted still stands in the log of writes until that is emptied.
      await query('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    async writingProblem() {
      try {
        // Asks for the right to write, and finds nothing to do with it.
        await query(`DELETE FROM ${table} WHERE key = ''`);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    risk: async () => null,
  };
}
