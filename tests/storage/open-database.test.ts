import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import type { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import type { GuildSettings } from '../../src/core/settings/setting-shapes.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { writingProblem } from '../../src/storage/writing-problem.ts';
import { temporaryFolder } from '../support/bot-process.ts';

const HARBOUR = '200000000000000001';
const folder = temporaryFolder();
const opened: Keyv[] = [];

afterAll(async () => {
  await Promise.all(opened.map((database) => database.disconnect()));
  folder.remove();
});

const fileOf = (name: string) => join(folder.path, `${name}.sqlite`);

async function open(name: string): Promise<Keyv> {
  const database = await openDatabase(`sqlite://${fileOf(name)}`, () => undefined);
  opened.push(database);
  return database;
}

async function pragma(database: Keyv, statement: string): Promise<unknown> {
  const { store } = database;
  if (!(store instanceof KeyvSqlite)) throw new TypeError('not SQLite');
  const [row] = await store.query(`PRAGMA ${statement}`);
  return row && Object.values(row)[0];
}

const withCountry =
  (country: string) =>
  (current: GuildSettings): GuildSettings => ({ ...current, country });

describe('the database file', () => {
  it('is written ahead, wholly, and overwritten where something is deleted', async () => {
    const database = await open('pragmas');
    expect(await pragma(database, 'journal_mode')).toBe('wal');
    expect(await pragma(database, 'secure_delete')).toBe(1);
    expect(await pragma(database, 'synchronous')).toBe(2);
  });

  it('that is no database is refused, and left as it is', async () => {
    writeFileSync(fileOf('corrupt'), 'somebody’s file, long enough to be looked at');
    await expect(open('corrupt')).rejects.toThrow(/not a database/);
    expect(readFileSync(fileOf('corrupt'), 'utf8')).toContain('somebody’s file');
  });

  it('in a folder that cannot be made is refused', async () => {
    writeFileSync(fileOf('in-the-way'), '');
    await expect(openDatabase(`sqlite://${fileOf('in-the-way')}/x/y`, () => undefined)).rejects.toThrow();
  });

  it('that may only be read is read, and says so before anything is lost', async () => {
    const first = await open('read-only');
    await createSettingsStore(first).update(HARBOUR, withCountry('NZ'));
    await first.disconnect();
    opened.pop();
    // A file whose header names a later format for writing is read-only to SQLite, whoever opens it.
    const file = openSync(fileOf('read-only'), 'r+');
    writeSync(file, Buffer.from([3]), 0, 1, 18);
    closeSync(file);

    const database = await open('read-only');
    expect(await writingProblem(database)).toContain('readonly');
    const settings = createSettingsStore(database);
    expect((await settings.read(HARBOUR)).country).toBe('NZ');
    await expect(settings.update(HARBOUR, withCountry('IE'))).rejects.toMatchObject({ why: 'unwritable' });
    expect((await settings.read(HARBOUR)).country).toBe('NZ');
  });

  it('that another program holds is refused to writers within two seconds, and readers go on', async () => {
    const [mine, theirs] = [await open('locked'), await open('locked')];
    const settings = createSettingsStore(mine, 1);
    await settings.update(HARBOUR, withCountry('NZ'));
    const { store } = theirs;
    if (!(store instanceof KeyvSqlite)) throw new TypeError('not SQLite');
    await store.query('BEGIN IMMEDIATE');

    const started = performance.now();
    await expect(settings.update(HARBOUR, withCountry('IE'))).rejects.toMatchObject({ why: 'unwritable' });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect((await settings.read(HARBOUR)).country).toBe('NZ');

    await store.query('ROLLBACK');
    expect((await settings.update(HARBOUR, withCountry('IE'))).settings.country).toBe('IE');
  });

  it('that is full keeps what it has, and takes changes again when there is room', async () => {
    const database = await open('full');
    const settings = createSettingsStore(database);
    await settings.update(HARBOUR, withCountry('NZ'));
    await pragma(database, `max_page_count = ${await pragma(database, 'page_count')}`);
    const channels = Array.from({ length: 25 }, (_, index) => `${300000000000000000n + BigInt(index)}`);
    const fill = async () => {
      for (let guild = 0; guild < 50; guild += 1)
        await settings.update(`${400000000000000000n + BigInt(guild)}`, (current) => ({
          ...current,
          deniedChannels: channels,
          allowedChannels: channels,
        }));
    };
    await expect(fill()).rejects.toMatchObject({ why: 'unwritable' });
    expect((await createSettingsStore(database).read(HARBOUR)).country).toBe('NZ');

    await pragma(database, 'max_page_count = 100000');
    await expect(fill()).resolves.toBeUndefined();
  });
});
