import { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { createSuggestionStore } from '../../src/storage/suggestion-store.ts';
import { ownPassage } from '../support/library.ts';
import { testDatabases } from './databases.ts';
import { libraryStoresContract } from './library-stores.contract.ts';

const databases = testDatabases(1);
afterAll(databases.close);
for (const database of databases.all) libraryStoresContract(database);

describe('a database that fails', () => {
  it('never turns a failed reading into a writing', async () => {
    const written: unknown[] = [];
    const store = Object.assign(new Map<string, string>(), {
      get: () => {
        throw new Error('disk gone');
      },
      set: (key: string) => written.push(key),
      delete: (key: string) => written.push(key) > 0,
    });
    const database = new Keyv({ store, throwOnErrors: true });
    const library = createLibraryStore(database);
    await expect(library.put('200000000000000001', [ownPassage()])).rejects.toThrow('disk gone');
    await expect(library.clear('200000000000000001')).rejects.toThrow('disk gone');
    const suggestions = createSuggestionStore(database, () => new Date());
    await expect(suggestions.remove('200000000000000001', 'a')).rejects.toThrow('disk gone');
    expect(written).toEqual([]);
  });
});
