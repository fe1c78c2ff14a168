import type { Keyv } from 'keyv';
import { z } from 'zod';
import { type LibraryEntry, MAX_ENTRIES } from '../core/library/entry.ts';
import { draftOf, isQuoteDraft, passageSchema, quoteSchema } from '../core/library/entry-schema.ts';
import type { LibraryStore } from '../core/library/library.ts';
import { createAtomicRows, type Row } from './atomic-rows.ts';
import { createKeyedQueue } from './keyed-queue.ts';

/** How many entries are read at once: few enough to let commands in between. */
const PORTION = 500;

const index = z.array(z.string()).catch([]);
const record = z.record(z.string(), z.unknown());

/**
 * The servers' libraries: a row an entry, and a row with the ids of a server's entries, so that nothing has to
 * be searched for. Ids are written together with their entries and taken away after them, so that no entry is
 * ever left behind without one; and only while the ids are as they were read, so that of two processes that
 * add entries at once neither loses any.
 */
export function createLibraryStore(database: Keyv): LibraryStore {
  const rows = createAtomicRows(database);
  // Others of this process wait their turn rather than read again and again.
  const inTurn = createKeyedQueue();
  const idsIn = (row: Row | null) => index.parse(row?.value ?? []);

  const write = (
    guildId: string,
    row: Row | null,
    ids: readonly string[],
    entries: readonly LibraryEntry[],
  ) => {
    const alongside = entries.map((entry) => [entryKey(guildId, entry.id), draftOf(entry)] as const);
    return row ? rows.replace(row, ids, alongside) : rows.insert(indexKey(guildId), ids, alongside);
  };

  return {
    async entries(guildId) {
      const ids = idsIn(await rows.read(indexKey(guildId)));
      const entries: LibraryEntry[] = [];
      for (let at = 0; at < ids.length; at += PORTION) {
        const keys = ids.slice(at, at + PORTION).map((id) => entryKey(guildId, id));
        const found = await rows.readMany(keys);
        entries.push(...found.flatMap(({ value }) => parseEntry(value)));
      }
      return entries;
    },
    put: (guildId, entries) =>
      inTurn(guildId, async () => {
        for (;;) {
          const row = await rows.read(indexKey(guildId));
          const all = new Set([...idsIn(row), ...entries.map(({ id }) => id)]);
          if (all.size > MAX_ENTRIES) return false;
          if (await write(guildId, row, [...all], entries)) return true;
        }
      }),
    remove: (guildId, wanted) =>
      inTurn(guildId, async () => {
        for (;;) {
          const row = await rows.read(indexKey(guildId));
          const before = idsIn(row);
          const gone = before.filter((id) => wanted.includes(id));
          if (gone.length === 0) return 0;
          await rows.removeAll(gone.map((id) => entryKey(guildId, id)));
          const left = before.filter((id) => !gone.includes(id));
          if (await write(guildId, row, left, [])) return gone.length;
        }
      }),
    clear: (guildId) =>
      inTurn(guildId, async () => {
        for (;;) {
          const row = await rows.read(indexKey(guildId));
          await rows.removeAll(idsIn(row).map((id) => entryKey(guildId, id)));
          if (row === null || (await rows.remove(row))) return;
        }
      }),
  };
}

const indexKey = (guildId: string) => `library:${guildId}`;
const entryKey = (guildId: string, id: string) => `library:${guildId}:${id}`;

/** What cannot be understood any more is left out of answers and stays in its row. */
function parseEntry(stored: unknown): LibraryEntry[] {
  const draft = record.safeParse(stored);
  if (!draft.success) return [];
  const entry = (isQuoteDraft(draft.data) ? quoteSchema : passageSchema).safeParse(draft.data);
  return entry.success ? [entry.data] : [];
}
