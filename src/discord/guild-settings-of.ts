import { DEFAULT_SETTINGS, type GuildSettings } from '../core/settings/setting-shapes.ts';
import type { SettingsStore } from '../core/settings/settings-store.ts';

/** For places without settings of their own, and for when they cannot be read: nothing goes to everyone. */
const CAUTIOUS: GuildSettings = { ...DEFAULT_SETTINGS, answers: 'private' };

/** A server's settings; never rejects, because an answer must not fail for want of them. */
export async function guildSettingsOf(
  guildId: string | null,
  settings: SettingsStore,
): Promise<GuildSettings> {
  if (guildId === null) return CAUTIOUS;
  try {
    return await settings.read(guildId);
  } catch {
    return CAUTIOUS;
  }
}
