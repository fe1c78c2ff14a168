import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';
import type { Dailies } from '../core/daily/dailies.ts';
import { ofGuild, ofMember } from '../core/daily/daily.ts';
import type { Erasure } from '../core/settings/erasure.ts';
import { guildKeys } from './guild-keys.ts';

/** Forgets a guild in a store of its own, memory included. */
export type ForgetGuild = (guildId: string) => Promise<unknown>;

interface Parts {
  readonly database: Keyv;
  readonly dailies: Dailies;
  /** What else remembers guilds in memory. */
  readonly forget: readonly ForgetGuild[];
}

/**
 * Each store forgets first, so that nothing is written again from memory; then every row of the guild goes,
 * known to a store or not; then the log of writes is emptied, in which what was deleted would still stand.
 */
export function createErasure({ database, dailies, forget }: Parts): Erasure {
  const adapter: unknown = database.store;
  const sqlite = adapter instanceof KeyvSqlite ? adapter : null;
  const full = (key: string) => `${database.namespace}:${key}`;

  async function removeRows(guildId: string): Promise<void> {
    const { exact, prefixes } = guildKeys(guildId);
    if (!sqlite) {
      await database.delete([...exact]);
      return;
    }
    // Beginnings end in a colon, and what comes right after a colon is a semicolon.
    const ranges = prefixes.flatMap((prefix) => [full(prefix), full(prefix).replace(/:$/, ';')]);
    await sqlite.query(
      `DELETE FROM ${sqlite.opts.table} WHERE key IN (${exact.map(() => '?').join(', ')})
       ${prefixes.map(() => 'OR (key >= ? AND key < ?)').join(' ')}`,
      [...exact.map(full), ...ranges],
    );
  }

  async function emptyLog(): Promise<void> {
    await sqlite?.query('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  return {
    async guild(guildId) {
      const stores = [
        () => dailies.update(ofGuild(guildId), () => null),
        ...forget.map((each) => () => each(guildId)),
      ];
      const results = await Promise.allSettled(stores.map((forgetIn) => forgetIn()));
      await removeRows(guildId);
      await emptyLog();
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    },
    async member(userId) {
      await dailies.update(ofMember(userId), () => null);
      await emptyLog();
    },
  };
}
