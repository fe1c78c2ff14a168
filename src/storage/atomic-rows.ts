import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';

export interface Row {
  readonly key: string;
  readonly value: unknown;
  /** The row as stored, to be handed back when it is replaced. */
  readonly raw: string;
}

/**
 * What Keyv itself does not offer: writes that happen only while a row is still as it was read, and
 * reading many rows in the order of their keys. The rows stay Keyv's own.
 */
export interface AtomicRows {
  read(key: string): Promise<Row | null>;
  /** @returns false, with nothing written, where there is such a row already */
  insert(key: string, value: unknown): Promise<boolean>;
  /** @returns false, with nothing written, where the row has changed or gone */
  replace(row: Row, value: unknown): Promise<boolean>;
  remove(row: Row): Promise<boolean>;
  /** Rows whose key begins with `prefix`, after `after`. */
  page(prefix: string, after: string, limit: number): Promise<readonly Row[]>;
}

interface StoredRow {
  readonly key: string;
  readonly value: string;
}

/** @param database over SQLite: over any other store every call rejects, as over one that could not be opened */
export function createAtomicRows(database: Keyv): AtomicRows {
  const { namespace } = database;
  const adapter: unknown = database.store;
  const sqlite = adapter instanceof KeyvSqlite ? adapter : null;
  const table = sqlite?.opts.table ?? 'keyv';
  const full = (key: string) => `${namespace}:${key}`;
  const rowOf = ({ key, value }: StoredRow): Row => ({
    key: key.slice(full('').length),
    value: JSON.parse(value).value,
    raw: value,
  });
  const stored = (value: unknown) => JSON.stringify({ value });
  const query = async (sql: string, ...values: (string | number)[]): Promise<StoredRow[]> => {
    if (sqlite) return sqlite.query(sql, values);
    // A database that could not be opened says why when it is read.
    await database.get('opened');
    throw new TypeError('rows that change in one step need SQLite beneath Keyv');
  };

  return {
    async read(key) {
      const [row] = await query(`SELECT key, value FROM ${table} WHERE key = ?`, full(key));
      return row ? rowOf(row) : null;
    },
    async insert(key, value) {
      const sql = `INSERT INTO ${table} (key, value) VALUES (?, ?) ON CONFLICT(key) DO NOTHING RETURNING key`;
      return (await query(sql, full(key), stored(value))).length > 0;
    },
    async replace({ key, raw }, value) {
      const sql = `UPDATE ${table} SET value = ? WHERE key = ? AND value = ? RETURNING key`;
      return (await query(sql, stored(value), full(key), raw)).length > 0;
    },
    async remove({ key, raw }) {
      const sql = `DELETE FROM ${table} WHERE key = ? AND value = ? RETURNING key`;
      return (await query(sql, full(key), raw)).length > 0;
    },
    async page(prefix, after, limit) {
      // Every key with this prefix lies before the prefix with its last character counted on by one.
      const end = prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
      const sql = `SELECT key, value FROM ${table} WHERE key > ? AND key >= ? AND key < ? ORDER BY key LIMIT ?`;
      const rows = await query(sql, full(after), full(prefix), full(end), limit);
      return rows.map(rowOf);
    },
  };
}
