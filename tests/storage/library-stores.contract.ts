import type { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { MAX_ENTRIES } from '../../src/core/library/entry.ts';
import { MAX_SUGGESTIONS, type Suggestion } from '../../src/core/library/suggestion.ts';
import { createFeedbackStore } from '../../src/storage/feedback-store.ts';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { createSuggestionStore } from '../../src/storage/suggestion-store.ts';
import { ownPassage, ownQuote } from '../support/library.ts';
import type { TestDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const LIGHTHOUSE = '200000000000000002';
const DAY = 24 * 60 * 60 * 1_000;

const suggestion = (id: string, at = 0): Suggestion => ({
  kind: 'passage',
  id,
  at,
  signature: '',
  question: 'Is there a night owl channel?',
  body: '',
  aliases: [],
  topic: '',
});

/** Everything that is stored, whatever it is called. */
async function stored(database: Keyv, keys: readonly string[]): Promise<unknown[]> {
  const found = await Promise.all(keys.map((key) => database.get(key)));
  return found.filter((value) => value !== undefined);
}

type Contracted = TestDatabases['all'][number];

/**
 * What every database behind the library must do.
 */
export function libraryStoresContract({ name, isThere, open }: Contracted): void {
  describe.skipIf(!isThere)(`a library kept in ${name}`, () => {
    it('is empty until something is added', async () => {
      expect(await createLibraryStore(await open()).entries(HARBOUR)).toEqual([]);
    });

    it('is read back by a bot that starts anew, for that server alone', async () => {
      const database = await open();
      await createLibraryStore(database).put(HARBOUR, [ownPassage(), ownQuote()]);
      const afterRestart = createLibraryStore(database);
      expect(await afterRestart.entries(HARBOUR)).toEqual([ownPassage(), ownQuote()]);
      expect(await afterRestart.entries(LIGHTHOUSE)).toEqual([]);
    });

    it('puts an entry in the place of the one with the same id', async () => {
      const library = createLibraryStore(await open());
      await library.put(HARBOUR, [ownPassage(), ownQuote()]);
      await library.put(HARBOUR, [ownPassage({ question: 'Where can I vent?' })]);
      expect(await library.entries(HARBOUR)).toEqual([
        ownPassage({ question: 'Where can I vent?' }),
        ownQuote(),
      ]);
    });

    it('keeps both of two entries that are added at the same moment', async () => {
      const library = createLibraryStore(await open());
      await Promise.all([library.put(HARBOUR, [ownPassage()]), library.put(HARBOUR, [ownQuote()])]);
      expect(await library.entries(HARBOUR)).toHaveLength(2);
    });

    it('leaves nothing behind of what is removed', async () => {
      const database = await open();
      const library = createLibraryStore(database);
      await library.put(HARBOUR, [ownPassage(), ownQuote()]);
      expect(await library.remove(HARBOUR, ['vent-channel', 'never-there'])).toBe(1);
      expect(await library.entries(HARBOUR)).toEqual([ownQuote()]);
      expect(await stored(database, [`library:${HARBOUR}:vent-channel`])).toEqual([]);
      await library.clear(HARBOUR);
      expect(await stored(database, [`library:${HARBOUR}`, `library:${HARBOUR}:kettle`])).toEqual([]);
    });

    it('holds 2,000 entries and refuses all of what would be more', async () => {
      const database = await open();
      const library = createLibraryStore(database);
      const all = Array.from({ length: MAX_ENTRIES }, (_, at) => ownQuote({ id: `quote-${at}` }));
      expect(await library.put(HARBOUR, all)).toBe(true);
      expect(await library.put(HARBOUR, [ownQuote({ id: 'quote-1' }), ownPassage()])).toBe(false);
      expect(await library.entries(HARBOUR)).toEqual(all);
      await library.clear(HARBOUR);
      expect(await library.entries(HARBOUR)).toEqual([]);
      expect(
        await stored(
          database,
          all.slice(0, 50).map(({ id }) => `library:${HARBOUR}:${id}`),
        ),
      ).toEqual([]);
    });

    it('leaves out an entry that cannot be understood any more', async () => {
      const database = await open();
      const library = createLibraryStore(database);
      await library.put(HARBOUR, [ownPassage(), ownQuote()]);
      await database.set(`library:${HARBOUR}:vent-channel`, { question: 5 });
      expect(await library.entries(HARBOUR)).toEqual([ownQuote()]);
    });
  });

  describe.skipIf(!isThere)(`suggestions kept in ${name}`, () => {
    it('wait in the order in which they came, and are deleted once decided', async () => {
      const database = await open();
      const store = createSuggestionStore(database, () => new Date(0));
      await Promise.all([store.add(HARBOUR, suggestion('a')), store.add(HARBOUR, suggestion('b'))]);
      expect((await store.open(HARBOUR)).map(({ id }) => id)).toEqual(['a', 'b']);
      expect(await store.remove(HARBOUR, 'a')).toBe(true);
      expect(await store.remove(HARBOUR, 'a')).toBe(false);
      await store.remove(HARBOUR, 'b');
      expect(await stored(database, [`suggestions:${HARBOUR}`])).toEqual([]);
    });

    it('are deleted after 30 days, in every server, though nobody looks', async () => {
      const database = await open();
      let now = 0;
      const store = createSuggestionStore(database, () => new Date(now));
      await store.add(HARBOUR, suggestion('a', 0));
      await store.add(LIGHTHOUSE, suggestion('b', 0));
      await store.add(LIGHTHOUSE, suggestion('c', DAY));
      now = 30 * DAY - 1;
      await store.sweep();
      expect(await store.open(HARBOUR)).toHaveLength(1);
      now = 30 * DAY;
      expect(await store.open(HARBOUR)).toEqual([]);
      await store.sweep();
      expect(await stored(database, [`suggestions:${HARBOUR}`])).toEqual([]);
      expect(await database.get(`suggestions:${LIGHTHOUSE}`)).toEqual([suggestion('c', DAY)]);
    });

    it('are a hundred at most', async () => {
      const store = createSuggestionStore(await open(), () => new Date(0));
      for (let at = 0; at < MAX_SUGGESTIONS; at += 1)
        expect(await store.add(HARBOUR, suggestion(`s${at}`))).toBe(true);
      expect(await store.add(HARBOUR, suggestion('more'))).toBe(false);
      expect(await store.open(HARBOUR)).toHaveLength(MAX_SUGGESTIONS);
    });
  });

  describe.skipIf(!isThere)(`feedback kept in ${name}`, () => {
    it('is a count a passage and nothing else', async () => {
      const database = await open();
      const store = createFeedbackStore(database);
      await Promise.all([
        store.count(HARBOUR, 'hope', 'helpful'),
        store.count(HARBOUR, 'hope', 'helpful'),
        store.count(HARBOUR, 'hope', 'notQuite'),
        store.count(LIGHTHOUSE, 'hope', 'notQuite'),
      ]);
      expect(await database.get(`feedback:${HARBOUR}`)).toEqual({ hope: { helpful: 2, notQuite: 1 } });
      await store.clear(HARBOUR);
      expect(await store.read(HARBOUR)).toEqual({});
      expect(await store.read(LIGHTHOUSE)).toEqual({ hope: { helpful: 0, notQuite: 1 } });
    });
  });
}
