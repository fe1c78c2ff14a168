import { Keyv } from 'keyv';
import { describe, expect, it } from 'vitest';
import { createServices } from '../src/create-services.ts';
import { createLibraryStore } from '../src/storage/library-store.ts';
import { createSettingsStore } from '../src/storage/settings-store.ts';
import { shippedCorpus } from './support/corpus.ts';
import { GUILD } from './support/request.ts';
import { services } from './support/services.ts';

const corpus = await shippedCorpus();

describe('what a server has added', () => {
  it.each([
    ['cannot be read', () => Promise.reject(new Error('gone'))],
    ['does not come', () => new Promise<never>(() => {})],
  ])('and %s keeps nobody from the bot’s own answers', async (_, entries) => {
    const database = new Keyv({ throwOnErrors: true });
    const given = services({
      corpus,
      settings: createSettingsStore(database),
      library: { ...createLibraryStore(database), entries },
    });
    const all = createServices(Object.assign(given, { quotes: [], prepared: null, commandsIn: () => [] }));
    const { answer } = await all.knowledgeOf(GUILD);
    expect(answer('what is personal recovery')).toMatchObject({ passage: { id: 'personal-recovery' } });
  });
});
