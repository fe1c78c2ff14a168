import type { Keyv } from 'keyv';
import { z } from 'zod';
import {
  isExpired,
  MAX_SUGGESTIONS,
  parseSuggestions,
  type Suggestion,
  type SuggestionStore,
} from '../core/library/suggestion.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** Names the servers that have any, so that what has expired is found without a search. */
const SERVERS = 'suggestions';
const servers = z.array(z.string()).catch([]);

/**
 * Members' suggestions: a row a server. A server is named before its first suggestion is written and
 * until its last one is gone.
 * @param database opened with `throwOnErrors`
 */
export function createSuggestionStore(database: Keyv, now: () => Date): SuggestionStore {
  const inTurn = createKeyedQueue();
  const keyOf = (guildId: string) => `suggestions:${guildId}`;

  const read = async (guildId: string) => parseSuggestions(await database.get(keyOf(guildId)));
  const current = (suggestions: readonly Suggestion[]) =>
    suggestions.filter((each) => !isExpired(each, now()));
  const named = async () => servers.parse((await database.get(SERVERS)) ?? []);

  const name = (guildId: string, isThere: boolean) =>
    inTurn(SERVERS, async () => {
      const before = await named();
      if (before.includes(guildId) === isThere) return;
      await database.set(SERVERS, isThere ? [...before, guildId] : before.filter((id) => id !== guildId));
    });

  async function write(guildId: string, suggestions: readonly Suggestion[]): Promise<void> {
    if (suggestions.length === 0) {
      await database.delete(keyOf(guildId));
      await name(guildId, false);
    } else {
      await name(guildId, true);
      await database.set(keyOf(guildId), suggestions);
    }
  }

  return {
    open: async (guildId) => current(await read(guildId)),
    add: (guildId, suggestion) =>
      inTurn(guildId, async () => {
        const before = current(await read(guildId));
        if (before.length >= MAX_SUGGESTIONS) return false;
        await write(guildId, [...before, suggestion]);
        return true;
      }),
    remove: (guildId, id) =>
      inTurn(guildId, async () => {
        const before = await read(guildId);
        const after = before.filter((suggestion) => suggestion.id !== id);
        if (after.length < before.length) await write(guildId, current(after));
        return after.length < before.length;
      }),
    clear: (guildId) => inTurn(guildId, () => write(guildId, [])),
    async sweep() {
      for (const guildId of await named()) {
        await inTurn(guildId, async () => {
          const before = await read(guildId);
          const after = current(before);
          if (after.length < before.length || after.length === 0) await write(guildId, after);
        });
      }
    },
  };
}
