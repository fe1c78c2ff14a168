import { AsyncQueue } from '@sapphire/async-queue';
import type { Keyv } from 'keyv';
import {
  changedSettings,
  type GuildSettings,
  parseSettings,
  type SettingsStore,
} from '../core/settings/guild-settings.ts';

/** @param database opened with `throwOnErrors`: a read that fails must never look like "nothing stored" */
export function createSettingsStore(database: Keyv): SettingsStore {
  const cache = new Map<string, GuildSettings>();
  const queues = new Map<string, AsyncQueue>();

  const read = async (guildId: string): Promise<GuildSettings> => {
    const cached = cache.get(guildId);
    if (cached) return cached;
    const settings = parseSettings(await database.get(keyOf(guildId)));
    cache.set(guildId, settings);
    return settings;
  };

  const update: SettingsStore['update'] = async (guildId, change) => {
    const queue = queues.get(guildId) ?? new AsyncQueue();
    queues.set(guildId, queue);
    await queue.wait();
    try {
      const settings = change(await read(guildId));
      const stored = changedSettings(settings);
      if (Object.keys(stored).length > 0) await database.set(keyOf(guildId), stored);
      else await database.delete(keyOf(guildId));
      cache.set(guildId, settings);
      return settings;
    } finally {
      queue.shift();
      if (queue.remaining === 0) queues.delete(guildId);
    }
  };

  return { read, update };
}

const keyOf = (guildId: string) => `settings:${guildId}`;
