import { endOf } from '../key-range.ts';
import type { Range, RowEngine, StoredRow } from '../row-engine.ts';

export const TABLE = 'keyv';

type Query = (sql: string, values?: unknown[]) => Promise<StoredRow[]>;

const UPSERT = 'ON CONFLICT (key) DO UPDATE SET value = excluded.value';
const INSERT = `INSERT INTO ${TABLE} (key, value)`;
const KEY = 'key COLLATE "C"';

/** Every write is one statement, and so one transaction. A guarded row is locked first: whoever comes second finds it changed. */
export function createPostgresEngine(query: Query, namespace: string): RowEngine {
  const full = (key: string) => namespace + key;
  const columns = (rows: readonly StoredRow[]) => [
    rows.map(({ key }) => full(key)),
    rows.map(({ value }) => value),
  ];

  async function writeGuarded(rows: readonly StoredRow[], before: string | null): Promise<boolean> {
    const [first, ...others] = rows;
    if (!first) return false;
    const guarded =
      before === null
        ? `${INSERT} VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING key`
        : `UPDATE ${TABLE} SET value = $2 WHERE key = $1 AND value = $5 RETURNING key`;
    const written = await query(
      `WITH guarded AS (${guarded}), others AS (
         ${INSERT} SELECT * FROM UNNEST($3::text[], $4::text[]) WHERE EXISTS (SELECT FROM guarded) ${UPSERT}
       ) SELECT key FROM guarded`,
      [full(first.key), first.value, ...columns(others), ...(before === null ? [] : [before])],
    );
    return written.length > 0;
  }

  const search = async (wanted: string, { prefix, after, limit }: Range) => {
    const rows = await query(
      `SELECT ${wanted} FROM ${TABLE}
       WHERE ${KEY} > $1 AND ${KEY} >= $2 AND ${KEY} < $3 ORDER BY ${KEY} LIMIT $4`,
      [full(after), full(prefix), endOf(full(prefix)), limit],
    );
    return rows.map((row) => ({ ...row, key: row.key.slice(namespace.length) }));
  };

  return {
    async read(keys) {
      const rows = await query(`SELECT key, value FROM ${TABLE} WHERE key = ANY($1)`, [keys.map(full)]);
      const found = new Map(rows.map(({ key, value }) => [key, value]));
      return keys.map((key) => found.get(full(key)) ?? null);
    },
    async write(rows, guard) {
      if (guard) return writeGuarded(rows, guard.value);
      await query(`${INSERT} SELECT * FROM UNNEST($1::text[], $2::text[]) ${UPSERT}`, columns(rows));
      return true;
    },
    async insertMissing(rows) {
      const written = await query(
        `${INSERT} SELECT * FROM UNNEST($1::text[], $2::text[]) ON CONFLICT DO NOTHING RETURNING key`,
        columns(rows),
      );
      return new Set(written.map(({ key }) => key.slice(namespace.length)));
    },
    async remove(keys) {
      await query(`DELETE FROM ${TABLE} WHERE key = ANY($1)`, [keys.map(full)]);
    },
    async removeSame({ key, value }) {
      const sql = `DELETE FROM ${TABLE} WHERE key = $1 AND value = $2 RETURNING key`;
      return (await query(sql, [full(key), value])).length > 0;
    },
    page: (range) => search('key, value', range),
    keys: async (range) => (await search('key', range)).map(({ key }) => key),
    // The server's own files are its own affair: it overwrites what was deleted when it tidies up.
    scrub: async () => undefined,
    async writingProblem() {
      try {
        await query(`DELETE FROM ${TABLE} WHERE key = ''`);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    risk: async () => null,
  };
}
