import { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { testDatabases } from './databases.ts';
import { settingsStoreContract } from './settings-store.contract.ts';

const HARBOUR = '200000000000000001';
const databases = testDatabases(2);
afterAll(databases.close);
for (const database of databases.all) settingsStoreContract(database);

describe('a database that fails', () => {
  it('never turns a failed reading into a writing', async () => {
    const written: string[] = [];
    const store = Object.assign(new Map<string, string>(), {
      get: () => {
        throw new Error('disk gone');
      },
      set: (key: string) => written.push(key),
      delete: (key: string) => written.push(key) > 0,
    });
    const database = new Keyv({ store, throwOnErrors: true });
    const settings = createSettingsStore(database);
    await expect(
      settings.update(HARBOUR, (current) => ({ ...current, answers: 'private' })),
    ).rejects.toMatchObject({ why: 'unreadable', cause: expect.objectContaining({ message: 'disk gone' }) });
    expect(written).toEqual([]);
  });

  it('while writing leaves the settings as they were', async () => {
    const rows = new Map<string, string>();
    let isFull = false;
    const store = Object.assign(new Map<string, string>(), {
      get: (key: string) => rows.get(key),
      set: (key: string, value: string) => {
        if (isFull) throw new Error('database or disk is full');
        rows.set(key, value);
      },
    });
    const database = new Keyv({ store, throwOnErrors: true });
    const settings = createSettingsStore(database);
    await settings.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
    isFull = true;
    await expect(
      settings.update(HARBOUR, (current) => ({ ...current, country: 'IE' })),
    ).rejects.toMatchObject({ why: 'unwritable' });
    expect((await settings.read(HARBOUR)).country).toBe('NZ');
    isFull = false;
    await settings.update(HARBOUR, (current) => ({ ...current, country: 'IE' }));
    expect((await settings.read(HARBOUR)).country).toBe('IE');
  });

  it('that cannot be opened is refused with its reason', async () => {
    await expect(openDatabase('sqlite:///', () => undefined)).rejects.toThrow();
  });
});
