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
import { createAtomicRows, type Row } from './atomic-rows.ts';
import { settingsKey } from './guild-keys.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** How many guilds are kept at hand: some megabytes at the most. */
const CACHED_GUILDS = 5_000;

/** How long they are at hand before they are read anew, in milliseconds: another process may have changed them. */
const AT_HAND = 60_000;

/**
 * Settings are read when they are first asked for, never all together, and those lately used stay in memory.
 * Several processes may write them: a change goes through only over what it started from.
 */
export function createSettingsStore(database: Keyv, cachedGuilds = CACHED_GUILDS): SettingsStore {
  const rows = createAtomicRows(database);
  const cache = new LRUCache<string, SettingsRecord>({ max: cachedGuilds, ttl: AT_HAND });
  // What is in memory must follow what is stored in the same order.
  const inTurn = createKeyedQueue();

  async function rowOf(guildId: string): Promise<Row | null> {
    return rows.read(settingsKey(guildId)).catch((cause: unknown) => {
      throw new SettingsUnavailable('unreadable', { cause });
    });
  }
  function parsed(row: Row | null): SettingsRecord {
    const record = parseRecord(row?.value);
    if (record === null) throw new SettingsUnavailable('newer');
    return record;
  }

  const record: SettingsStore['record'] = async (guildId) => {
    const cached = cache.get(guildId);
    if (cached) return cached;
    const read = parsed(await rowOf(guildId));
    // A change may have come in meanwhile, and what it left is newer than what was read.
    const newer = cache.get(guildId);
    if (newer) return newer;
    cache.set(guildId, read);
    return read;
  };

  async function write<T>(guildId: string, run: () => Promise<T>): Promise<T> {
    return run().catch((cause: unknown) => {
      // Nobody can tell how far it got, so the next reading asks the database.
      cache.delete(guildId);
      throw new SettingsUnavailable('unwritable', { cause });
    });
  }

  /** @returns false where another process was quicker */
  const put = (guildId: string, row: Row | null, record: SettingsRecord): Promise<boolean> =>
    row ? rows.replace(row, formatRecord(record)) : rows.insert(settingsKey(guildId), formatRecord(record));

  /** @param next gives the record to keep; null, or the same one, to leave it as it is */
  const change = <Next extends SettingsRecord | null>(
    guildId: string,
    next: (current: SettingsRecord) => Next,
  ): Promise<Next> =>
    inTurn(guildId, async () => {
      for (;;) {
        const row = await rowOf(guildId);
        const current = parsed(row);
        const changed = next(current);
        if (
          changed !== null &&
          changed !== current &&
          !(await write(guildId, () => put(guildId, row, changed)))
        )
          continue;
        cache.set(guildId, changed ?? current);
        return changed;
      }
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
        await write(guildId, () => rows.removeAll([settingsKey(guildId)]));
        cache.set(guildId, EMPTY_RECORD);
      }),
  };
}
