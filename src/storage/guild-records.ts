import type { Keyv } from 'keyv';
import type { GuildRecords } from '../core/settings/erasure.ts';
import { createAtomicRows } from './atomic-rows.ts';
import { LEFT_PREFIX, leftKey, PREFIXES_TO_LIST } from './guild-keys.ts';

/** How many keys are read at once: enough to be quick, few enough to let commands in between. */
const PORTION = 1_000;

/** Reads keys alone, in their order. */
export function createGuildRecords(database: Keyv): GuildRecords {
  const rows = createAtomicRows(database);

  async function* guildIds(prefix: string): AsyncGenerator<readonly string[]> {
    // Rows that are one of many for their guild have a further colon.
    for await (const keys of rows.keys(prefix, PORTION))
      yield keys.map((key) => key.slice(prefix.length)).filter((id) => /^\d{17,20}$/.test(id));
  }

  return {
    async *known() {
      for (const prefix of PREFIXES_TO_LIST) yield* guildIds(prefix);
    },
    async departures() {
      const left = new Map<string, number>();
      for await (const page of rows.pages(LEFT_PREFIX, PORTION)) {
        for (const { key, value } of page)
          left.set(key.slice(LEFT_PREFIX.length), typeof value === 'number' ? value : 0);
      }
      return left;
    },
    async noteDeparture(guildId, at) {
      await rows.insert(leftKey(guildId), at);
    },
    async noteReturn(guildId) {
      await rows.removeAll([leftKey(guildId)]);
    },
  };
}
