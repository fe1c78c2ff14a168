import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

    holder.send('let go soon');
    const told = await Promise.all(
      GUILDS.map((guildId) =>
        settings
          .update(guildId, (now) => ({ ...now, country: 'NZ' }))
          .then(
            () => 'NZ',
            () => null,
          ),
      ),
    );
    await database.disconnect();
    expect(told).toContain('NZ');

    const later = await openDatabase(url, () => undefined);
    const read = createSettingsStore(later).read;
    expect(await Promise.all(GUILDS.map(async (guildId) => (await read(guildId)).country))).toEqual(told);
    await later.disconnect();
  });
});
