import type { Keyv } from 'keyv';
import { LRUCache } from 'lru-cache';
import {
  changedRecord,
  EMPTY_RECORD,
  formatRecord,
  parseRecord,
  type SettingsRecord,
} from '../core/settings/settings-record.ts';
import type { SettingsStore } from '../core/settings/settings-store.ts';
import { SettingsUnavailable } from '../core/settings/settings-unavailable.ts';
import { settingsKey } from './guild-keys.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** How many guilds are kept at hand: some megabytes at the most. */
const CACHED_GUILDS = 5_000;

/**
 * Settings are read when they are first asked for, never all together, and those lately used stay in memory.
 * One process at a time may write them.
 * @param database opened with `throwOnErrors`: a read that fails must never look like "nothing stored"
 */
export function createSettingsStore(database: Keyv, cachedGuilds = CACHED_GUILDS): SettingsStore {
  const cache = new LRUCache<string, SettingsRecord>({ max: cachedGuilds });
  // Without it, two changes at the same moment would both start from what was, and one be lost.
  const inTurn = createKeyedQueue();

  async function stored(guildId: string): Promise<SettingsRecord> {
    const value: unknown = await database.get(settingsKey(guildId)).catch((cause: unknown) => {
      throw new SettingsUnavailable('unreadable', { cause });
    });
    const record = parseRecord(value);
    if (record === null) throw new SettingsUnavailable('newer');
    return record;
  }

  const record: SettingsStore['record'] = async (guildId) => {
    const cached = cache.get(guildId);
    if (cached) return cached;
    const read = await stored(guildId);
    // A change may have come in meanwhile, and what it left is newer than what was read.
    const newer = cache.get(guildId);
    if (newer) return newer;
    cache.set(guildId, read);
    return read;
  };

  async function write(guildId: string, run: () => Promise<unknown>): Promise<void> {
    await run().catch((cause: unknown) => {
      // Nobody can tell how far it got, so the next reading asks the database.
      cache.delete(guildId);
      throw new SettingsUnavailable('unwritable', { cause });
    });
  }

  /** @param next gives the record to keep; null, or the same one, to leave it as it is */
  const change = <Next extends SettingsRecord | null>(
    guildId: string,
    next: (current: SettingsRecord) => Next,
  ): Promise<Next> =>
    inTurn(guildId, async () => {
      const current = await stored(guildId);
      const changed = next(current);
      if (changed !== null && changed !== current)
        await write(guildId, () => database.set(settingsKey(guildId), formatRecord(changed)));
      cache.set(guildId, changed ?? current);
      return changed;
    });

  return {
    read: async (guildId) => (await record(guildId)).settings,
    record,
    update: (guildId, toSettings) =>
      change(guildId, (current) => changedRecord(current, toSettings(current.settings))),
    undo: (guildId, revision) =>
      change(guildId, (current) => {
        if (current.previous === null || current.revision !== revision) return null;
        return changedRecord(current, current.previous);
      }),
    forget: (guildId) =>
      inTurn(guildId, async () => {
        await write(guildId, () => database.delete(settingsKey(guildId)));
        cache.set(guildId, EMPTY_RECORD);
      }),
  };
}
