import { join } from 'node:path';
import { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { temporaryFolder } from '../support/bot-process.ts';
import { settingsStoreContract } from './settings-store.contract.ts';

const HARBOUR = '200000000000000001';
const folder = temporaryFolder();
const opened: Keyv[] = [];
let files = 0;

afterAll(async () => {
  await Promise.all(opened.map((database) => database.disconnect()));
  folder.remove();
});

settingsStoreContract('memory', async () => new Keyv({ throwOnErrors: true }));

settingsStoreContract('an SQLite file', async () => {
  files += 1;
  const database = await openDatabase(`sqlite://${join(folder.path, `${files}.sqlite`)}`, () => undefined);
  opened.push(database);
  return database;
});

describe('a database that fails', () => {
  it('never turns a failed reading into a writing', async () => {
    const written: string[] = [];
    const store = {
      get: () => Promise.reject(new Error('disk gone')),
      set: (key: string) => {
        written.push(key);
      },
      delete: (key: string) => {
        written.push(key);
        return true;
      },
      clear: () => undefined,
    };
    const database = new Keyv({ store, throwOnErrors: true });
    database.on('error', () => undefined);
    const settings = createSettingsStore(database);
    await expect(
      settings.update(HARBOUR, (current) => ({ ...current, answers: 'private' })),
    ).rejects.toMatchObject({ why: 'unreadable', cause: expect.objectContaining({ message: 'disk gone' }) });
    expect(written).toEqual([]);
  });

  it('while writing leaves the settings as they were', async () => {
    const rows = new Map<string, unknown>();
    let isFull = false;
    const store = {
      get: (key: string) => rows.get(key),
      set: (key: string, value: unknown) => {
        if (isFull) throw new Error('database or disk is full');
        rows.set(key, value);
      },
      delete: (key: string) => rows.delete(key),
      clear: () => rows.clear(),
    };
    const database = new Keyv({ store, throwOnErrors: true });
    database.on('error', () => undefined);
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
    await expect(openDatabase(`sqlite://${folder.path}`, () => undefined)).rejects.toThrow();
  });
});
