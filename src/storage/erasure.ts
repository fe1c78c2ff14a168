import type { Keyv } from 'keyv';
import type { Dailies } from '../core/daily/dailies.ts';
import { ofGuild, ofMember } from '../core/daily/daily.ts';
import type { Erasure } from '../core/settings/erasure.ts';
import { createAtomicRows } from './atomic-rows.ts';
import { engineOf } from './engine-of.ts';
import { guildKeys } from './guild-keys.ts';

/** Forgets a guild in a store of its own, memory included. */
export type ForgetGuild = (guildId: string) => Promise<unknown>;

interface Parts {
  readonly database: Keyv;
  readonly dailies: Dailies;
  /** What else remembers guilds in memory. */
  readonly forget: readonly ForgetGuild[];
}

/** How many rows are removed in one step. */
const PORTION = 500;

/**
 * Each store forgets first, so that nothing is written again from memory; then every row of the guild goes,
 * known to a store or not; then what still stands in the database's own files, as far as it is ours to say.
 */
export function createErasure({ database, dailies, forget }: Parts): Erasure {
  const rows = createAtomicRows(database);
  const engine = engineOf(database);

  async function removeRows(guildId: string): Promise<void> {
    const { exact, prefixes } = guildKeys(guildId);
    await rows.removeAll(exact);
    for (const prefix of prefixes) {
      for await (const keys of rows.keys(prefix, PORTION)) await rows.removeAll(keys);
    }
  }

  return {
    async guild(guildId) {
      const stores = [
        () => dailies.update(ofGuild(guildId), () => null),
        ...forget.map((each) => () => each(guildId)),
      ];
      const results = await Promise.allSettled(stores.map((forgetIn) => forgetIn()));
      await removeRows(guildId);
      await engine.scrub();
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    },
    async member(userId) {
      await dailies.update(ofMember(userId), () => null);
      await engine.scrub();
    },
  };
}
