import { DEFAULT_SETTINGS, type GuildSettings } from '../core/settings/setting-shapes.ts';
import type { SettingsStore } from '../core/settings/settings-store.ts';
import { inTime } from './in-time.ts';

/** For places without settings of their own, and for when they cannot be read: nothing goes to everyone. */
const CAUTIOUS: GuildSettings = { ...DEFAULT_SETTINGS, answers: 'private' };

/** How long an answer waits for them, in milliseconds. */
const PATIENCE = 1_000;

/** A server's settings; never rejects and never hangs, because an answer must not fail for want of them. */
export async function guildSettingsOf(
  guildId: string | null,
  settings: SettingsStore,
): Promise<GuildSettings> {
  if (guildId === null) return CAUTIOUS;
  try {
    return (await inTime(settings.read(guildId), PATIENCE)) ?? CAUTIOUS;
  } catch {
    return CAUTIOUS;
  }
}
