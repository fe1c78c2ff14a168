import { type Daily, ofGuild, ofMember } from '../core/daily/daily.ts';
import type { LibraryEntry } from '../core/library/entry.ts';
import type { FeedbackStore } from '../core/library/feedback-counts.ts';
import type { Suggestion } from '../core/library/suggestion.ts';
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
    /** What "Undo" would bring back; null where nothing was changed yet. */
    readonly settingsBefore: Partial<GuildSettings> | null;
    readonly daily: Daily | null;
    readonly library: readonly LibraryEntry[];
    readonly suggestions: readonly Suggestion[];
    readonly feedback: Awaited<ReturnType<FeedbackStore['read']>>;
  } | null;
}

/** Reads what is kept. Rejects when the storage cannot be read: "nothing" must be true when it is said. */
export async function keptAbout(
  userId: string,
  guildId: string | null,
  {
    dailies,
    settings,
    library,
    suggestions,
    feedback,
  }: Pick<Services, 'dailies' | 'settings' | 'library' | 'suggestions' | 'feedback'>,
): Promise<Kept> {
  const subscription = await dailies.read(ofMember(userId));
  if (guildId === null) return { userId, subscription, server: null };
  const { settings: now, previous } = await settings.record(guildId);
  const server = {
    guildId,
    settings: changedSettings(now),
    settingsBefore: previous && changedSettings(previous),
    daily: await dailies.read(ofGuild(guildId)),
    library: await library.entries(guildId),
    suggestions: await suggestions.open(guildId),
    feedback: await feedback.read(guildId),
  };
  return { userId, subscription, server };
}
