import type { Keyv } from 'keyv';
import { createCooldown } from './core/library/cooldown.ts';
import { createAttachmentReader, DISCORD_FILES } from './discord/read-attachment.ts';
import type { Services } from './discord/services.ts';
import { createFeedbackStore } from './storage/feedback-store.ts';
import { createLibraryStore } from './storage/library-store.ts';
import { createSuggestionStore } from './storage/suggestion-store.ts';

/** A command has three seconds to answer in; this leaves it almost one. */
const PATIENCE = 2_200;
const MINUTE = 60_000;
const BETWEEN_SUGGESTIONS = 5 * MINUTE;
const BETWEEN_JUDGMENTS = 60 * MINUTE;

interface Parts {
  readonly database: Keyv;
  /** Where Discord's REST API is; null for Discord itself. What speaks like Discord keeps its files itself. */
  readonly apiUrl: string | null;
  readonly now: () => Date;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

/** What servers and members have added to what the bot knows, and what it takes to add more. */
export type LibraryServices = Pick<
  Services,
  'library' | 'suggestions' | 'feedback' | 'cooldowns' | 'readAttachment' | 'pause' | 'late'
>;

export function openLibrary({ database, apiUrl, now, stopwatch }: Parts): LibraryServices {
  return {
    library: createLibraryStore(database),
    suggestions: createSuggestionStore(database, now),
    feedback: createFeedbackStore(database),
    cooldowns: {
      suggesting: createCooldown(BETWEEN_SUGGESTIONS, stopwatch),
      judging: createCooldown(BETWEEN_JUDGMENTS, stopwatch),
    },
    readAttachment: createAttachmentReader({
      origins: apiUrl === null ? DISCORD_FILES : [...DISCORD_FILES, new URL(apiUrl).origin],
      fetch,
    }),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    late: () => new Promise((resolve) => setTimeout(resolve, PATIENCE).unref()),
  };
}
