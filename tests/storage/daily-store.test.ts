import type { Keyv } from 'keyv';
import { afterAll, describe, expect, it } from 'vitest';
import { planned } from '../../src/core/daily/changes.ts';
import { type DailyKey, ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import type { DailyStore } from '../../src/core/daily/daily-store.ts';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { createDailyStore } from '../../src/storage/daily-store.ts';
import { createUnavailableDatabase } from '../../src/storage/unavailable-database.ts';
import { fresh, NINE, PLAN } from '../daily/world.ts';
import { testDatabases } from './databases.ts';

const KEY = ofGuild('200000000000000001');
const databases = testDatabases(3);
afterAll(databases.close);

const storeOver = (database: Keyv): DailyStore => createDailyStore(createAtomicRows(database));

async function keysOf(store: DailyStore): Promise<DailyKey[]> {
  const keys: DailyKey[] = [];
  for await (const portion of store.all()) keys.push(...portion.map(([key]) => key));
  return keys;
}

for (const { name, isThere, open, openTwice } of databases.kept) {
  describe.skipIf(!isThere)(`daily quotes kept in ${name}`, () => {
    it('are the same when they are read again by another process', async () => {
      const [one, other] = (await openTwice()).map(storeOver) as [DailyStore, DailyStore];
      const daily = fresh();
      await one.update(KEY, () => daily);
      expect(await other.read(KEY)).toEqual(daily);
      await other.update(KEY, () => null);
      expect(await one.read(KEY)).toBeNull();
    });

    it('lose no change when two processes change the same one at once', async () => {
      const [one, other] = (await openTwice()).map(storeOver) as [DailyStore, DailyStore];
      await one.update(KEY, () => fresh());
      const count = async (store: DailyStore) => {
        for (let turn = 0; turn < 25; turn += 1) {
          await store.update(KEY, (daily) => daily && { ...daily, refusals: daily.refusals + 1 });
        }
      };
      await Promise.all([count(one), count(other)]);
      expect((await one.read(KEY))?.refusals).toBe(50);
    });

    it('are begun by one process only, when two begin at once', async () => {
      const [one, other] = (await openTwice()).map(storeOver) as [DailyStore, DailyStore];
      const begin = async (store: DailyStore) => {
        let isMine = false;
        await store.update(KEY, (daily) => {
          isMine = daily === null;
          return daily ?? planned(null, PLAN, NINE);
        });
        return isMine;
      };
      expect((await Promise.all([begin(one), begin(other)])).filter(Boolean)).toHaveLength(1);
    });

    it('are not written when nothing changes', async () => {
      const store = storeOver(await open());
      const daily = await store.update(KEY, () => fresh());
      expect(await store.update(KEY, (current) => current)).toEqual(daily);
    });

    it('are all found, servers’ and people’s own, and nothing else', async () => {
      const database = await open();
      const store = storeOver(database);
      await database.set('settings:200000000000000001', { answers: 'private' });
      await database.set('daily:unreadable', { nonsense: true });
      const keys = Array.from({ length: 450 }, (_, index) => ofGuild(String(10n ** 17n + BigInt(index))));
      for (const key of [...keys, ofMember('100000000000000001')]) await store.update(key, () => fresh());
      expect((await keysOf(store)).sort()).toEqual([...keys, 'subscription:100000000000000001'].sort());
    });

    it('are rows of Keyv’s own, which it can read as well', async () => {
      const database = await open();
      const store = storeOver(database);
      await store.update(KEY, () => fresh());
      expect(await database.get(KEY)).toEqual(fresh());
    });
  });
}

describe('daily quotes without a database', () => {
  it('reject, with the reason, when the database could not be opened', async () => {
    const store = createDailyStore(createAtomicRows(createUnavailableDatabase('the disk is gone')));
    await expect(store.read(KEY)).rejects.toThrow('the disk is gone');
    await expect(store.update(KEY, () => fresh())).rejects.toThrow();
  });
});
