import type { Keyv } from 'keyv';
import type { Entry } from '../../src/storage/atomic-rows.ts';
import { engineOf } from '../../src/storage/engine-of.ts';

const PORTION = 500;

/** Writes rows as the stores would have written them, many at once. */
export async function plantRows(database: Keyv, entries: Iterable<Entry>): Promise<void> {
  const engine = engineOf(database);
  let rows: { key: string; value: string }[] = [];
  const write = async () => {
    if (rows.length > 0) await engine.write(rows, null);
    rows = [];
  };
  for (const [key, value] of entries) {
    rows.push({ key, value: String(await database.serializeData({ value })) });
    if (rows.length === PORTION) await write();
  }
  await write();
}
