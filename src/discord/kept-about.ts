import { type Daily, ofGuild, ofMember } from '../core/daily/daily.ts';
import { changedSettings } from '../core/settings/guild-settings.ts';
import type { GuildSettings } from '../core/settings/setting-shapes.ts';
import type { Services } from './services.ts';

/** Everything that is stored about a person and about a server. */
export interface Kept {
  readonly userId: string;
  readonly subscription: Daily | null;
  /** Null outside servers. */
  readonly server: {
    readonly guildId: string;
    /** Only what differs from the defaults: nothing else is stored. */
    readonly settings: Partial<GuildSettings>;
    readonly daily: Daily | null;
  } | null;
}

/** Reads what is kept. Rejects when the storage cannot be read: "nothing" must be true when it is said. */
export async function keptAbout(
  userId: string,
  guildId: string | null,
  { dailies, settings }: Pick<Services, 'dailies' | 'settings'>,
): Promise<Kept> {
  const subscription = await dailies.read(ofMember(userId));
  if (guildId === null) return { userId, subscription, server: null };
  const [stored, daily] = await Promise.all([settings.read(guildId), dailies.read(ofGuild(guildId))]);
  return { userId, subscription, server: { guildId, settings: changedSettings(stored), daily } };
}
