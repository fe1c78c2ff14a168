import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { engineOf } from '../../src/storage/engine-of.ts';
import { createLibraryStore } from '../../src/storage/library-store.ts';
import { countRows, rowsOf } from '../../src/storage/move-rows.ts';
import type { StoredRow } from '../../src/storage/row-engine.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { ownPassage, ownQuote } from '../support/library.ts';
import { testDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const databases = testDatabases(9);
afterAll(databases.close);
const [sqlite, redis, postgres] = databases.kept;
if (!sqlite || !redis || !postgres) throw new Error('a kind of database is missing');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** @param killAfter what it says before it is killed */
async function migrate(args: readonly string[], killAfter?: RegExp): Promise<Ended> {
  const script = spawn(process.execPath, ['dist/scripts/migrate.js', ...args]);
  let said = '';
  for (const stream of [script.stdout, script.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (killAfter?.test(said)) script.kill('SIGKILL');
    });
  const [code] = (await once(script, 'close')) as [number | null];
  return { code, said };
}

async function fill(database: Keyv, guilds: number): Promise<void> {
  const rows = createAtomicRows(database);
  await createSettingsStore(database).update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
  await createLibraryStore(database).put(HARBOUR, [
    ownPassage({ body: ':) is how some begin, and “so” do others. 🫖' }),
    ownQuote(),
  ]);
  for (let at = 0; at < guilds; at += 1) {
    const guildId = String(300000000000000000n + BigInt(at));
    await rows.put(`settings:${guildId}`, { v: 1, revision: at, settings: { country: 'IE' }, previous: {} });
  }
}

async function all(url: string): Promise<StoredRow[]> {
  const found: StoredRow[] = [];
  for await (const row of rowsOf(engineOf(await databases.openAt(url)))) found.push(row);
  return found;
}

const filled = async (guilds: number) => {
  const url = await sqlite.address();
  await fill(await databases.openAt(url), guilds);
  return url;
};

describe('moving to another database', { timeout: 60_000 }, () => {
  it.skipIf(!redis.isThere || !postgres.isThere)(
    'takes everything along, through every kind of database and back',
    async () => {
      const way = [
        await filled(450),
        await postgres.address(),
        await redis.address(),
        await sqlite.address(),
      ];
      for (const [at, from] of way.slice(0, -1).entries()) {
        const { code, said } = await migrate([from, way[at + 1] ?? '']);
        expect(said).toContain('Everything is there');
        expect(said).toContain('454 of 454 rows');
        expect(code).toBe(0);
      }
      expect(await all(way.at(-1) ?? '')).toEqual(await all(way[0] ?? ''));
      const library = createLibraryStore(await databases.openAt(way.at(-1) ?? ''));
      expect((await library.entries(HARBOUR))[0]).toMatchObject({ body: expect.stringMatching(/^:\)/) });
    },
  );

  for (const { name, isThere, address } of databases.kept) {
    it.skipIf(!isThere)(`to ${name} goes on where it was killed, and leaves no trace of that`, async () => {
      const from = await filled(3_000);
      const to = await address();
      const killed = await migrate([from, to], /1000 of/);
      expect(killed.code).toBeNull();
      const target = engineOf(await databases.openAt(to));
      const before = await countRows(target);
      expect(before).toBeGreaterThanOrEqual(1_000);
      expect(before).toBeLessThan(3_004);

      const { code, said } = await migrate([from, to]);
      expect(said).toMatch(/\d+ rows had been moved before/);
      expect(code).toBe(0);
      expect(await all(to)).toEqual(await all(from));
      expect(await target.keys({ prefix: 'migration:', after: '', limit: 9 })).toEqual([]);
    });
  }

  it('keeps what is newer in the target unless told otherwise, and says so', async () => {
    const from = await filled(3);
    const to = await sqlite.address();
    const target = createSettingsStore(await databases.openAt(to));
    await target.update(HARBOUR, (current) => ({ ...current, country: 'FR' }));
    const kept = await migrate([from, to]);
    expect(kept.code).toBe(1);
    expect(kept.said).toContain('--overwrite');
    expect(kept.said).toMatch(/settings +4 +differs/);
    expect((await createSettingsStore(await databases.openAt(to)).read(HARBOUR)).country).toBe('FR');

    expect((await migrate([from, to, '--overwrite'])).code).toBe(0);
    expect((await createSettingsStore(await databases.openAt(to)).read(HARBOUR)).country).toBe('NZ');
  });

  it('tells of rows that only the target has', async () => {
    const to = await sqlite.address();
    await createAtomicRows(await databases.openAt(to)).put('settings:9', {});
    const { code, said } = await migrate([await filled(1), to]);
    expect(code).toBe(1);
    expect(said).toContain('2, but 3 in the target');
  });

  it('makes no file where the source is missing, and says what is wrong', async () => {
    const missing = `${await sqlite.address()}.gone`;
    const { code, said } = await migrate([missing, await sqlite.address()]);
    expect(code).toBe(1);
    expect(said).toContain('There is no file at');
    expect(existsSync(missing.replace('sqlite://', ''))).toBe(false);

    const away = await migrate([await filled(1), 'postgres://bot:sesame@127.0.0.1:1/bot']);
    expect(away.code).toBe(1);
    expect(away.said).toContain('ECONNREFUSED');
    expect(away.said).not.toContain('sesame');
    expect((await migrate(['one'])).said).toContain('npm run migrate -- FROM TO');
  });
});
