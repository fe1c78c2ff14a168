import type { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/core/settings/guild-settings.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';

const HARBOUR = '200000000000000001';
const LIGHTHOUSE = '200000000000000002';

/**
 * What every database behind the settings must do.
 * @param open gives a fresh, empty database for each test
 */
export function settingsStoreContract(name: string, open: () => Promise<Keyv>): void {
  describe(`settings kept in ${name}`, () => {
    it('are the defaults until something is set', async () => {
      const store = createSettingsStore(await open());
      expect(await store.read(HARBOUR)).toEqual(DEFAULT_SETTINGS);
    });

    it('are read back by a bot that starts anew', async () => {
      const database = await open();
      await createSettingsStore(database).update(HARBOUR, (settings) => ({
        ...settings,
        answers: 'private',
      }));
      const afterRestart = createSettingsStore(database);
      expect((await afterRestart.read(HARBOUR)).answers).toBe('private');
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

    it('take no room when everything is as by default', async () => {
      const database = await open();
      const store = createSettingsStore(database);
      await store.update(HARBOUR, (settings) => ({ ...settings, answers: 'private' }));
      await store.update(HARBOUR, (settings) => ({ ...settings, answers: 'public' }));
      expect(await database.get(`settings:${HARBOUR}`)).toBeUndefined();
    });

    it('fall back to the default, value by value, where they cannot be understood', async () => {
      const database = await open();
      await database.set(`settings:${HARBOUR}`, { answers: 'loud', country: 'NZ', colour: 'blue' });
      expect(await createSettingsStore(database).read(HARBOUR)).toEqual({
        ...DEFAULT_SETTINGS,
        country: 'NZ',
      });
    });

    it('are not changed when the change fails, and the next change goes through', async () => {
      const store = createSettingsStore(await open());
      const failing = store.update(HARBOUR, () => {
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      const changed = await store.update(HARBOUR, (settings) => ({ ...settings, country: 'IE' }));
      expect(changed.country).toBe('IE');
    });
  });
}
