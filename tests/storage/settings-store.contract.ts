import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import type { TestDatabases } from './databases.ts';

const HARBOUR = '200000000000000001';
const LIGHTHOUSE = '200000000000000002';
const KEY = `settings:${HARBOUR}`;

type Contracted = TestDatabases['all'][number];

/**
 * What every database behind the settings must do.
 */
export function settingsStoreContract({ name, isThere, open }: Contracted): void {
  describe.skipIf(!isThere)(`settings kept in ${name}`, () => {
    it('are the defaults until something is set', async () => {
      const store = createSettingsStore(await open());
      expect(await store.read(HARBOUR)).toEqual(DEFAULT_SETTINGS);
    });

    it('are read back by a bot that starts anew', async () => {
      const database = await open();
      await createSettingsStore(database).update(HARBOUR, (settings) => ({
        ...settings,
        answers: 'private',
        deniedChannels: ['300000000000000001'],
      }));
      const afterRestart = createSettingsStore(database);
      expect(await afterRestart.read(HARBOUR)).toMatchObject({
        answers: 'private',
        deniedChannels: ['300000000000000001'],
      });
      expect((await afterRestart.read(LIGHTHOUSE)).answers).toBe('public');
    });

    it('keep both of two changes made at the same moment', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await Promise.all([
        store.update(HARBOUR, (settings) => ({ ...settings, answers: 'private' })),
        store.update(HARBOUR, (settings) => ({ ...settings, country: 'NZ' })),
      ]);
      expect(await createSettingsStore(database).read(HARBOUR)).toMatchObject({
        answers: 'private',
        country: 'NZ',
      });
    });

    it('take no room for what is as by default', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await store.update(HARBOUR, (settings) => ({ ...settings, answers: 'private', country: 'NZ' }));
      await store.update(HARBOUR, (settings) => ({ ...settings, answers: 'public' }));
      expect(await database.get(KEY)).toEqual({
        v: 1,
        revision: 2,
        settings: { country: 'NZ' },
        previous: { answers: 'private', country: 'NZ' },
      });
    });

    it('are not written when nothing changes', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await store.update(HARBOUR, (settings) => ({ ...settings }));
      expect(await database.get(KEY)).toBeUndefined();
    });

    it('fall back to the default, value by value, where they cannot be understood', async () => {
      const database = await open();
      const settings = { answers: 'loud', country: 'NZ', colour: 'blue', hiddenTopics: ['hope', 7, 'hope'] };
      await database.set(KEY, { v: 1, revision: 3, settings, previous: null });
      expect(await createSettingsStore(database).read(HARBOUR)).toEqual({
        ...DEFAULT_SETTINGS,
        country: 'NZ',
        hiddenTopics: ['hope'],
      });
    });

    it('of the first version of the bot are understood, and kept as the version before the next change', async () => {
      const database = await open();
      await database.set(KEY, { answers: 'private', country: 'NZ' });
      const store = createSettingsStore(database);
      expect(await store.read(HARBOUR)).toMatchObject({ answers: 'private', country: 'NZ' });
      const { previous } = await store.update(HARBOUR, (settings) => ({ ...settings, country: 'IE' }));
      expect(previous).toMatchObject({ answers: 'private', country: 'NZ' });
    });

    it('of a later version of the bot are neither read nor written over', async () => {
      const database = await open();
      const later = { v: 2, settings: { answers: 'private' } };
      await database.set(KEY, later);
      const store = createSettingsStore(database);
      await expect(store.read(HARBOUR)).rejects.toMatchObject({ why: 'newer' });
      await expect(
        store.update(HARBOUR, (settings) => ({ ...settings, answers: 'public' })),
      ).rejects.toMatchObject({ why: 'newer' });
      expect(await database.get(KEY)).toEqual(later);
    });

    it('are not changed when the change fails, and the next change goes through', async () => {
      const store = createSettingsStore(await open());
      const failing = store.update(HARBOUR, () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      const { settings } = await store.update(HARBOUR, (current) => ({ ...current, country: 'IE' }));
      expect(settings.country).toBe('IE');
    });

    it('go back by one step, also after a restart, and forward again', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await store.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
      const { revision } = await store.update(HARBOUR, (current) => ({ ...current, country: 'IE' }));
      const undone = await createSettingsStore(database).undo(HARBOUR, revision);
      expect(undone?.settings.country).toBe('NZ');
      const again = await store.undo(HARBOUR, undone?.revision ?? 0);
      expect(again?.settings.country).toBe('IE');
    });

    it('do not go back over somebody else’s later change', async () => {
      const store = createSettingsStore(await open());
      const { revision } = await store.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
      await store.update(HARBOUR, (current) => ({ ...current, answers: 'private' }));
      expect(await store.undo(HARBOUR, revision)).toBeNull();
      expect(await store.read(HARBOUR)).toMatchObject({ country: 'NZ', answers: 'private' });
    });

    it('are forgotten with what came before them', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await store.update(HARBOUR, (current) => ({ ...current, country: 'NZ' }));
      await store.forget(HARBOUR);
      expect(await store.read(HARBOUR)).toEqual(DEFAULT_SETTINGS);
      expect(await database.get(KEY)).toBeUndefined();
    });

    it('are right for more servers than are kept in memory', async () => {
      const store = createSettingsStore(await open(), 2);
      const ids = Array.from({ length: 6 }, (_, index) => `20000000000000000${index}`);
      await Promise.all(
        ids.map((id) => store.update(id, (current) => ({ ...current, deniedChannels: [id] }))),
      );
      for (const id of [...ids, ...ids]) expect((await store.read(id)).deniedChannels).toEqual([id]);
    });
  });
}
