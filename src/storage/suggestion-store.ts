import type { Keyv } from 'keyv';
import {
  isExpired,
  MAX_SUGGESTIONS,
  parseSuggestions,
  type Suggestion,
  type SuggestionStore,
} from '../core/library/suggestion.ts';
import { createAtomicRows } from './atomic-rows.ts';
import { changeRow } from './change-row.ts';
import { createKeyedQueue } from './keyed-queue.ts';

const PREFIX = 'suggestions:';
/** How many servers are looked through at once by the sweep. */
const PORTION = 200;

/** Members' suggestions: one row for each server that has some. */
export function createSuggestionStore(database: Keyv, now: () => Date): SuggestionStore {
  const rows = createAtomicRows(database);
  // Others of this process wait their turn rather than read again and again.
  const inTurn = createKeyedQueue();
  const keyOf = (guildId: string) => PREFIX + guildId;
  const current = (suggestions: readonly Suggestion[]) =>
    suggestions.filter((each) => !isExpired(each, now()));

  /** @param next gives what to keep; the same list leaves the row as it is */
  const change = (
    guildId: string,
    next: (before: readonly Suggestion[]) => readonly Suggestion[],
  ): Promise<void> =>
    inTurn(guildId, () =>
      changeRow(rows, keyOf(guildId), (value) => {
        const before = parseSuggestions(value);
        const after = next(before);
        if (after.length === 0) return null;
        return after === before ? undefined : after;
      }),
    );

  return {
    open: async (guildId) => current(parseSuggestions((await rows.read(keyOf(guildId)))?.value)),
    async add(guildId, suggestion) {
      let hasRoom = true;
      await change(guildId, (before) => {
        const open = current(before);
        hasRoom = open.length < MAX_SUGGESTIONS;
        return hasRoom ? [...open, suggestion] : before;
      });
      return hasRoom;
    },
    async remove(guildId, id) {
      let isThere = false;
      await change(guildId, (before) => {
        isThere = before.some((suggestion) => suggestion.id === id);
        return isThere ? current(before.filter((suggestion) => suggestion.id !== id)) : before;
      });
      return isThere;
    },
    clear: (guildId) => change(guildId, () => []),
    async sweep() {
      for await (const keys of rows.keys(PREFIX, PORTION)) {
        for (const key of keys)
          await change(key.slice(PREFIX.length), (before) =>
            before.some((each) => isExpired(each, now())) ? current(before) : before,
          );
      }
    },
  };
}
