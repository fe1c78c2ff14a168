import type { Keyv } from 'keyv';
import { z } from 'zod';
import { type LibraryEntry, MAX_ENTRIES } from '../core/library/entry.ts';
import { draftOf, isQuoteDraft, passageSchema, quoteSchema } from '../core/library/entry-schema.ts';
import type { LibraryStore } from '../core/library/library.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { writeTogether } from './write-together.ts';

/** Keyv's SQLite adapter matches what it was asked for with what it found one by one: large portions are slow. */
const PORTION = 100;

const index = z.array(z.string()).catch([]);
const record = z.record(z.string(), z.unknown());

/**
 * The servers' libraries: a row an entry, and a row with the ids of a server's entries, so that nothing has to
 * be searched for. Ids are written before their entries and taken away after them, so that no entry is ever
 * left behind without one.
 * @param database opened with `throwOnErrors`
 */
export function createLibraryStore(database: Keyv): LibraryStore {
  const inTurn = createKeyedQueue();
  const ids = async (guildId: string) => index.parse((await database.get(indexKey(guildId))) ?? []);

  async function removeRows(guildId: string, gone: readonly string[]): Promise<void> {
    for (const portion of portions(gone)) await database.delete(portion.map((id) => entryKey(guildId, id)));
  }

  return {
    async entries(guildId) {
      const entries: LibraryEntry[] = [];
      for (const portion of portions(await ids(guildId))) {
        const stored = await database.get<unknown>(portion.map((id) => entryKey(guildId, id)));
        entries.push(...stored.flatMap(parseEntry));
      }
      return entries;
    },
    put: (guildId, entries) =>
      inTurn(guildId, async () => {
        const all = new Set([...(await ids(guildId)), ...entries.map(({ id }) => id)]);
        if (all.size > MAX_ENTRIES) return false;
        await writeTogether(database, [
          [indexKey(guildId), [...all]],
          ...entries.map((entry) => [entryKey(guildId, entry.id), draftOf(entry)] as const),
        ]);
        return true;
      }),
    remove: (guildId, wanted) =>
      inTurn(guildId, async () => {
        const before = await ids(guildId);
        const gone = before.filter((id) => wanted.includes(id));
        if (gone.length === 0) return 0;
        await removeRows(guildId, gone);
        await database.set(
          indexKey(guildId),
          before.filter((id) => !gone.includes(id)),
        );
        return gone.length;
      }),
    clear: (guildId) =>
      inTurn(guildId, async () => {
        await removeRows(guildId, await ids(guildId));
        await database.delete(indexKey(guildId));
      }),
  };
}

const indexKey = (guildId: string) => `library:${guildId}`;
const entryKey = (guildId: string, id: string) => `library:${guildId}:${id}`;

function* portions(ids: readonly string[]): Generator<string[]> {
  for (let at = 0; at < ids.length; at += PORTION) yield ids.slice(at, at + PORTION);
}

/** What cannot be understood any more is left out of answers and stays in its row. */
function parseEntry(stored: unknown): LibraryEntry[] {
  const draft = record.safeParse(stored);
  if (!draft.success) return [];
  const entry = (isQuoteDraft(draft.data) ? quoteSchema : passageSchema).safeParse(draft.data);
  return entry.success ? [entry.data] : [];
}
