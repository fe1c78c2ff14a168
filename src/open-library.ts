import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { Keyv } from 'keyv';
import { createCooldown } from './core/library/cooldown.ts';
import { createAttachmentReader, DISCORD_FILES } from './discord/read-attachment.ts';
import type { Services } from './discord/services.ts';
import { createFeedbackStore } from './storage/feedback-store.ts';
import { createLibraryStore } from './storage/library-store.ts';
import { createSuggestionStore } from './storage/suggestion-store.ts';

/** How long a deferred answer may be worked on, in milliseconds: nobody looks at "thinking" for longer. */
const PATIENCE = 60_000;
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
  /** Aborted when the bot is about to stop, and whoever waits has to be told something. */
  readonly hurry: AbortSignal;
}

/** What servers and members have added to what the bot knows, and what it takes to add more. */
export type LibraryServices = Pick<
  Services,
  'library' | 'suggestions' | 'feedback' | 'cooldowns' | 'readAttachment' | 'pause' | 'late'
>;

export function openLibrary({ database, apiUrl, now, stopwatch, hurry }: Parts): LibraryServices {
  // As many as there are imports in a minute; Node would take more than ten for a mistake, and say so.
  setMaxListeners(0, hurry);
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
    late: () => patience(hurry),
  };
}

/** Resolves after a while, or as soon as there is a hurry. */
function patience(hurry: AbortSignal): Promise<void> {
  return wait(PATIENCE, undefined, { signal: hurry, ref: false }).catch(() => undefined);
}
