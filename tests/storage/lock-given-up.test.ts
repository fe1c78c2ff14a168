import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import type { SettingsUnavailable } from '../../src/core/settings/settings-unavailable.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { temporaryFolder } from '../support/bot-process.ts';

const GUILDS = ['200000000000000001', '200000000000000002', '200000000000000003'];
const folder = temporaryFolder();
afterAll(folder.remove);

/** Holds the lock of a database file, as a repair by hand would, until one writer has given up and the next one waits. */
const HOLDER = `
  import { setTimeout as pause } from 'node:timers/promises';
  import KeyvSqlite from '@keyv/sqlite';
  const database = new KeyvSqlite({ uri: process.argv[1] });
  await database.query('BEGIN IMMEDIATE');
  process.once('message', async () => {
    await pause(1_400);
    await database.query('ROLLBACK');
    process.disconnect();
  });
  process.send('held');`;

describe('a database that another program held for a little too long', () => {
  it('keeps every change that it confirmed after it had refused one', async () => {
    const url = `sqlite://${join(folder.path, 'held.sqlite')}`;
    const database = await openDatabase(url, () => undefined);
    const settings = createSettingsStore(database);
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, url], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    await once(holder, 'message');

    const chooseNewZealand = (guildId: string) =>
      settings
        .update(guildId, (now) => ({ ...now, country: 'NZ' }))
        .then(
          () => 'NZ',
          () => null,
        );
    holder.send('let go soon');
    const [first = '', ...others] = GUILDS;
    const told = [await chooseNewZealand(first), ...(await Promise.all(others.map(chooseNewZealand)))];
    await database.disconnect();
    expect(told[0]).toBeNull();
    expect(told).toContain('NZ');

    const later = await openDatabase(url, () => undefined);
    const read = createSettingsStore(later).read;
    expect(await Promise.all(GUILDS.map(async (guildId) => (await read(guildId)).country))).toEqual(told);
    await later.disconnect();
  });

  it('tells all who wait for it when it tells the first, and takes changes again as soon as it can', async () => {
    const url = `sqlite://${join(folder.path, 'waited-for.sqlite')}`;
    const database = await openDatabase(url, () => undefined);
    const settings = createSettingsStore(database);
    const other = new KeyvSqlite({ uri: url });
    await other.query('BEGIN IMMEDIATE');

    const told: string[] = [];
    const change = (guildId = '') =>
      settings
        .update(guildId, (now) => ({ ...now, country: 'NZ' }))
        .then(
          () => told.push('changed'),
          ({ why }: SettingsUnavailable) => told.push(why),
        );
    const changes = [GUILDS[0], GUILDS[0], ...GUILDS].map(change);
    const readMeanwhile = createSettingsStore(database).read(GUILDS[1] ?? '');
    await Promise.race(changes);
    await other.query('ROLLBACK');
    await Promise.all(changes);
    expect(told).toEqual(Array(5).fill('unwritable'));
    expect((await readMeanwhile).country).toBeNull();

    await change(GUILDS[2]);
    expect(told.at(-1)).toBe('changed');
    await Promise.all([other.disconnect(), database.disconnect()]);
  });
});
