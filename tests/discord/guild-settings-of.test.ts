import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { guildSettingsOf } from '../../src/discord/guild-settings-of.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { GUILD } from '../support/request.ts';

describe('the settings of a server', () => {
  it.each([
    ['cannot be read', () => Promise.reject(new Error('gone'))],
    ['do not come', () => new Promise<never>(() => {})],
  ])('that %s keep nobody from an answer, and make it private', async (_, read) => {
    const store = createSettingsStore(new Keyv({ throwOnErrors: true }));
    expect((await guildSettingsOf(GUILD, { ...store, read })).answers).toBe('private');
  });
});
