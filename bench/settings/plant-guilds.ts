import KeyvSqlite from '@keyv/sqlite';
import { openDatabase } from '../../src/storage/open-database.ts';

const PORTION = 5_000;

export const guildId = (index: number) => String(200_000_000_000_000_000n + BigInt(index));

/** Writes settings for so many guilds, as the store would have written them. */
export async function plantGuilds(url: string, count: number): Promise<void> {
  const database = await openDatabase(url, () => undefined);
  const { store, namespace } = database;
  if (!(store instanceof KeyvSqlite)) throw new TypeError('not SQLite');
  const value = JSON.stringify({
    value: {
      v: 1,
      revision: 3,
      settings: { answers: 'private', country: 'NZ', deniedChannels: ['300000000000000001'] },
      previous: { answers: 'private', country: 'NZ' },
    },
  });
  for (let from = 0; from < count; from += PORTION) {
    const keys = Array.from(
      { length: Math.min(PORTION, count - from) },
      (_, index) => `${namespace}:settings:${guildId(from + index)}`,
    );
    await store.query(
      `INSERT INTO ${store.opts.table} (key, value) SELECT json_each.value, ? FROM json_each(?)`,
      [value, JSON.stringify(keys)],
    );
  }
  await database.disconnect();
}
