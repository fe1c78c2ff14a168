import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';
import type { GuildRecords } from '../core/settings/erasure.ts';
import { LEFT_PREFIX, leftKey, PREFIXES_TO_LIST } from './guild-keys.ts';

/** How many keys are read at once: enough to be quick, few enough to let commands in between. */
const PORTION = 1_000;

/** Reads keys alone, in their order, from SQLite's own index; over any other store there are none to be found. */
export function createGuildRecords(database: Keyv): GuildRecords {
  const adapter: unknown = database.store;
  const sqlite = adapter instanceof KeyvSqlite ? adapter : null;

  async function* guildIds(prefix: string): AsyncGenerator<readonly string[]> {
    if (!sqlite) return;
    const start = `${database.namespace}:${prefix}`;
    const end = start.replace(/:$/, ';');
    let after = start;
    for (;;) {
      // Rows that are one of many for their guild have a further colon.
      const rows: { key: string }[] = await sqlite.query(
        `SELECT key FROM ${sqlite.opts.table}
         WHERE key > ? AND key < ? AND instr(substr(key, ?), ':') = 0 ORDER BY key LIMIT ?`,
        [after, end, start.length + 1, PORTION],
      );
      yield rows.map(({ key }) => key.slice(start.length)).filter((id) => /^\d{17,20}$/.test(id));
      const last = rows.at(-1);
      if (!last || rows.length < PORTION) return;
      after = last.key;
    }
  }

  return {
    async *known() {
      for (const prefix of PREFIXES_TO_LIST) yield* guildIds(prefix);
    },
    async departures() {
      const left = new Map<string, number>();
      for await (const ids of guildIds(LEFT_PREFIX)) {
        for (const id of ids) {
          const at: unknown = await database.get(leftKey(id));
          left.set(id, typeof at === 'number' ? at : 0);
        }
      }
      return left;
    },
    async noteDeparture(guildId, at) {
      const noted: unknown = await database.get(leftKey(guildId));
      if (typeof noted !== 'number') await database.set(leftKey(guildId), at);
    },
    async noteReturn(guildId) {
      await database.delete(leftKey(guildId));
    },
  };
}
