import type { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { writingProblem } from '../../src/storage/writing-problem.ts';
import { until } from '../support/until.ts';
import { createWire, type Wire } from '../support/wire.ts';
import { testDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const databases = testDatabases(4);
afterAll(databases.close);

/** A database behind a wire, and what is told about it. */
async function wired(address: string, isMended = true) {
  const url = new URL(address);
  const wire = await createWire({ host: url.hostname, port: Number(url.port) }, isMended);
  url.port = String(wire.port);
  const told: (string | null)[] = [];
  const open = () =>
    openDatabase(
      url.href,
      () => undefined,
      (reason) => told.push(reason),
    );
  return { wire, told, open };
}

async function close(wire: Wire, database: Keyv): Promise<void> {
  await database.disconnect();
  await wire.close();
}

/** SQLite is no server that could go away. */
const servers = databases.kept.filter(({ name }) => name !== 'an SQLite file');

describe.each(servers)('$name', ({ isThere, address }) => {
  describe.skipIf(!isThere)('when it is away', { timeout: 30_000 }, () => {
    it('at the start, refuses until it is there, and says each of the two once', async () => {
      const { wire, told, open } = await wired(await address(), false);
      const database = await open();
      const settings = createSettingsStore(database);
      await expect(settings.read(HARBOUR)).rejects.toMatchObject({ why: 'unreadable' });
      await expect(database.get('anything')).rejects.toThrow();
      expect(await writingProblem(database)).toBeNull();
      expect(told).toEqual([expect.stringContaining('ECONNREFUSED')]);

      await wire.mend();
      await until(async () => told.includes(null));
      await settings.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
      expect((await createSettingsStore(database).read(HARBOUR)).country).toBe('NZ');
      expect(told).toHaveLength(2);
      await close(wire, database);
    });

    it('later, never reads as though nothing were stored, and writes again when it is back', async () => {
      const { wire, told, open } = await wired(await address());
      const database = await open();
      const settings = createSettingsStore(database, 1);
      await settings.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
      await wire.cut();
      const fresh = createSettingsStore(database);
      await expect(fresh.read(HARBOUR)).rejects.toMatchObject({ why: 'unreadable' });
      await expect(settings.update(HARBOUR, (current) => ({ ...current, country: 'IE' }))).rejects.toThrow();
      await expect(database.get(`settings:${HARBOUR}`)).rejects.toThrow();
      await until(async () => told.length === 1);

      await wire.mend();
      await until(async () => told.includes(null));
      expect((await fresh.read(HARBOUR)).country).toBe('NZ');
      await settings.update(HARBOUR, (current) => ({ ...current, country: 'IE' }));
      await close(wire, database);
    });

    it('without a word, is not waited for longer than a person would', async () => {
      const { wire, told, open } = await wired(await address());
      const database = await open();
      const rows = createAtomicRows(database);
      await rows.put('something', 1);
      wire.freeze();
      await expect(rows.read('something')).rejects.toThrow();
      expect(told).toHaveLength(1);
      await wire.mend();
      await until(async () => told.includes(null));
      expect((await rows.read('something'))?.value).toBe(1);
      await close(wire, database);
    });

    it('between two calls, does not end the bot', async () => {
      const { wire, open } = await wired(await address());
      const database = await open();
      const rows = createAtomicRows(database);
      await Promise.all(['a', 'b', 'c', 'd'].map((key) => rows.put(key, key)));
      await wire.cut();
      await wire.mend();
      expect((await until(() => rows.read('d').catch(() => null))).value).toBe('d');
      await close(wire, database);
    });
  });
});
