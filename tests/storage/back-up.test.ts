import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backUp, restore } from '../../src/storage/back-up.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { temporaryFolder } from '../support/bot-process.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** A folder of its own for each test. */
function places(name: string) {
  const at = join(folder.path, name);
  mkdirSync(at);
  return {
    database: join(at, 'bot.sqlite'),
    copy: join(at, 'copies', 'one.sqlite'),
    aside: join(at, 'aside'),
  };
}

const GUILDS = Array.from({ length: 200 }, (_, index) => String(200000000000000000n + BigInt(index)));
const open = async (path: string) => {
  const database = await openDatabase(`sqlite://${path}`, () => undefined);
  return { database, store: createSettingsStore(database) };
};

describe('a backup', () => {
  it('is made while settings are being written, and holds all that were confirmed before it', async () => {
    const { database: path, copy } = places('live');
    const { database, store } = await open(path);
    for (const guild of GUILDS) await store.update(guild, (before) => ({ ...before, country: 'IE' }));
    let isDone = false;
    const writing = (async () => {
      while (!isDone)
        for (const guild of GUILDS) await store.update(guild, (before) => ({ ...before, country: 'NZ' }));
    })();
    await backUp(path, copy);
    isDone = true;
    await writing;
    await database.disconnect();

    const copied = await open(copy);
    for (const guild of GUILDS) expect(['IE', 'NZ']).toContain((await copied.store.read(guild)).country);
    await copied.database.disconnect();
  });

  it('comes back as it was, and what it takes the place of is kept', async () => {
    const { database: path, copy, aside } = places('back');
    const [guild = ''] = GUILDS;
    const before = await open(path);
    await before.store.update(guild, (settings) => ({ ...settings, country: 'IE' }));
    await backUp(path, copy);
    await before.store.update(guild, (settings) => ({ ...settings, country: 'FR' }));
    await before.database.disconnect();

    expect(await restore(copy, path, aside)).toBe(true);
    const restored = await open(path);
    expect((await restored.store.read(guild)).country).toBe('IE');
    await restored.database.disconnect();
    const kept = await open(aside);
    expect((await kept.store.read(guild)).country).toBe('FR');
    await kept.database.disconnect();
  });

  it('never writes over a file', async () => {
    const { database: path, aside } = places('over');
    await (await open(path)).database.disconnect();
    writeFileSync(aside, 'a letter');
    await expect(backUp(path, aside)).rejects.toThrow();
    expect(readFileSync(aside, 'utf8')).toBe('a letter');
  });

  it.each([
    ['a file that is no database', 'a letter'],
    ['an empty file', ''],
  ])('that is %s is not restored, and the present one stays', async (name, content) => {
    const { database: path, copy: _, aside } = places(name);
    const { database } = await open(path);
    await database.disconnect();
    const wrong = join(folder.path, `${name}.sqlite`);
    writeFileSync(wrong, content);
    const present = readFileSync(path);
    await expect(restore(wrong, path, aside)).rejects.toThrow();
    expect(readFileSync(path).equals(present)).toBe(true);
    expect(readFileSync(wrong, 'utf8')).toBe(content);
  });
});
