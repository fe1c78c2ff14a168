import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { createErasure } from '../../src/storage/erasure.ts';
import { createGuildRecords } from '../../src/storage/guild-records.ts';
import { testDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const LIGHTHOUSE = '200000000000000002';
const databases = testDatabases(6);
afterAll(databases.close);

async function gathered<T>(pages: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);
  return all;
}

describe.each(databases.all)('rows in $name', ({ isThere, open }) => {
  describe.skipIf(!isThere)('are', () => {
    it('written together, or not at all where the first has changed', async () => {
      const rows = createAtomicRows(await open());
      expect(await rows.insert('a', 1, [['b', 1]])).toBe(true);
      expect(await rows.insert('a', 2, [['b', 2]])).toBe(false);
      const row = await rows.read('a');
      if (row === null) throw new Error('it was not written');
      expect(
        await rows.replace(row, 3, [
          ['b', 3],
          ['c', 3],
        ]),
      ).toBe(true);
      expect(
        await rows.replace(row, 4, [
          ['b', 4],
          ['d', 4],
        ]),
      ).toBe(false);
      expect(await rows.remove(row)).toBe(false);
      const found = await rows.readMany(['a', 'b', 'c', 'd']);
      expect(found.map(({ key, value }) => [key, value])).toEqual([
        ['a', 3],
        ['b', 3],
        ['c', 3],
      ]);
    });

    it('not written where the first has gone', async () => {
      const rows = createAtomicRows(await open());
      await rows.put('a', 1);
      const row = await rows.read('a');
      if (row === null) throw new Error('it was not written');
      expect(await rows.remove(row)).toBe(true);
      expect(await rows.replace(row, 2, [['b', 2]])).toBe(false);
      expect(await rows.readMany(['a', 'b'])).toEqual([]);
    });

    it('listed in the order of their bytes, whatever a language would say, and not beyond their beginning', async () => {
      const rows = createAtomicRows(await open());
      const names = ['B', 'a', 'a-b', 'a:b', 'aa', 'b', 'Z', '~z', '10', '9', 'é'];
      for (const name of names) await rows.put(`x:${name}`, name);
      for (const other of ['w:a', 'x', 'x;', 'y:a', 'keys']) await rows.put(other, 0);
      const sorted = [...names].sort((one, two) => Buffer.compare(Buffer.from(one), Buffer.from(two)));
      for (const portion of [1, 3, 11, 100]) {
        const found = await gathered(rows.pages('x:', portion));
        expect(found.map(({ value }) => value)).toEqual(sorted);
        expect(await gathered(rows.keys('x:', portion))).toEqual(sorted.map((name) => `x:${name}`));
      }
    });

    it('read back as they were written, and by Keyv itself too', async () => {
      const database = await open();
      const rows = createAtomicRows(database);
      await fc.assert(
        fc.asyncProperty(fc.jsonValue(), async (value) => {
          fc.pre(!JSON.stringify(value).includes('__proto__'));
          const plain: unknown = JSON.parse(JSON.stringify(value));
          await rows.put('any', plain);
          expect((await rows.read('any'))?.value).toEqual(plain);
          expect(await database.get('any')).toEqual(plain);
        }),
        { numRuns: 40, examples: [[':)'], [{ ':': '::base64:' }], ['\u0000 and ’ and 🫖']] },
      );
    });

    it('found, listed and removed when Keyv itself has written them', async () => {
      const database = await open();
      const rows = createAtomicRows(database);
      await database.set('k:1', 'one');
      await database.set('k:2', 'two');
      expect(await gathered(rows.keys('k:', 10))).toEqual(['k:1', 'k:2']);
      await database.delete('k:1');
      expect(await gathered(rows.keys('k:', 10))).toEqual(['k:2']);
      await rows.removeAll(['k:2']);
      expect(await database.get('k:2')).toBeUndefined();
    });

    it('all gone when a server is forgotten, and nobody else’s', async () => {
      const database = await open();
      const rows = createAtomicRows(database);
      for (const guild of [HARBOUR, LIGHTHOUSE]) {
        for (const kind of ['settings', 'daily', 'library', 'suggestions', 'feedback', 'left'])
          await rows.put(`${kind}:${guild}`, 1);
        for (let at = 0; at < 600; at += 300) await rows.put(`library:${guild}:entry-${at}`, 1);
      }
      const dailies = {
        update: async () => null,
        read: async () => null,
        postNow: async () => ({ kind: 'nothing' as const }),
      };
      await createErasure({ database, dailies, forget: [] }).guild(HARBOUR);
      const left = await gathered(rows.keys('', 5));
      expect(left).toHaveLength(8);
      expect(left.every((key) => key.includes(LIGHTHOUSE))).toBe(true);
      const known = new Set(await gathered(createGuildRecords(database).known()));
      expect([...known]).toEqual([LIGHTHOUSE]);
    });
  });
});
