import { join } from 'node:path';
import { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSuggestionStore } from '../../src/storage/suggestion-store.ts';
import { temporaryFolder } from '../support/bot-process.ts';
import { ownPassage } from '../support/library.ts';
import { libraryStoresContract } from './library-stores.contract.ts';

const folder = temporaryFolder();
const opened: Keyv[] = [];
let files = 0;

afterAll(async () => {
  await Promise.all(opened.map((database) => database.disconnect()));
  folder.remove();
});

libraryStoresContract('memory', async () => new Keyv({ throwOnErrors: true }));

libraryStoresContract('an SQLite file', async () => {
  files += 1;
  const database = await openDatabase(`sqlite://${join(folder.path, `${files}.sqlite`)}`, () => undefined);
  opened.push(database);
  return database;
});

describe('a database that fails', () => {
  it('never turns a failed reading into a writing', async () => {
    const written: unknown[] = [];
    const store = {
      get: () => Promise.reject(new Error('disk gone')),
      set: (key: string) => written.push(key),
      delete: (key: string) => written.push(key) > 0,
      clear: () => undefined,
    };
    const database = new Keyv({ store, throwOnErrors: true });
    database.on('error', () => undefined);
    const library = createLibraryStore(database);
    await expect(library.put('200000000000000001', [ownPassage()])).rejects.toThrow('disk gone');
    await expect(library.clear('200000000000000001')).rejects.toThrow('disk gone');
    const suggestions = createSuggestionStore(database, () => new Date());
    await expect(suggestions.remove('200000000000000001', 'a')).rejects.toThrow('disk gone');
    expect(written).toEqual([]);
  });
});
