import { describe, expect, it } from 'vitest';
import { createServerKnowledge } from '../../../src/core/library/create-knowledge.ts';
import type { LibraryEntry } from '../../../src/core/library/entry.ts';
import type { LibraryStore } from '../../../src/core/library/library.ts';
import { createPassageSearch } from '../../../src/core/search/passage-search.ts';
import { createAnswering } from '../../../src/create-services.ts';
import { shippedCorpus } from '../../support/corpus.ts';
import { ownPassage, ownQuote } from '../../support/library.ts';
import { GUILD } from '../../support/request.ts';

const corpus = await shippedCorpus();
const shipped = createAnswering(corpus);
const OTHER = '200000000000000002';

/** A library in memory that counts its readings. */
function memoryStore(entries: LibraryEntry[] = []) {
  const kept = new Map([[GUILD, entries]]);
  let readings = 0;
  const store: LibraryStore = {
    async entries(guildId) {
      readings += 1;
      return [...(kept.get(guildId) ?? [])];
    },
    async put(guildId, added) {
      kept.set(guildId, [...(kept.get(guildId) ?? []), ...added]);
      return true;
    },
    async remove(guildId, ids) {
      kept.set(
        guildId,
        (kept.get(guildId) ?? []).filter(({ id }) => !ids.includes(id)),
      );
      return ids.length;
    },
    async clear(guildId) {
      kept.delete(guildId);
    },
  };
  return { store, readings: () => readings };
}

function knowledge(store: LibraryStore) {
  let indexes = 0;
  const made = createServerKnowledge({
    store,
    shipped,
    assess: shipped.assess,
    createSearch: (passages) => {
      indexes += 1;
      return createPassageSearch(passages, { synonyms: corpus.synonyms });
    },
  });
  return { ...made, indexes: () => indexes };
}

describe('what a server has added', () => {
  it('is found by its own question, by another wording and with a slip of the finger', async () => {
    const { answer } = await knowledge(memoryStore([ownPassage()]).store).knowledgeOf(GUILD);
    for (const question of [
      'what is the vent channel for',
      'rules of the vent channel',
      'what is the vent chanel for?',
    ])
      expect(answer(question)).toMatchObject({ kind: 'found', passage: { id: '~vent-channel' } });
  });

  it('may be quotes alone, which cost no index', async () => {
    const made = knowledge(memoryStore([ownQuote()]).store);
    const { quotes, answer } = await made.knowledgeOf(GUILD);
    expect(quotes.map(({ id }) => id)).toEqual([...shipped.quotes.map(({ id }) => id), '~kettle']);
    expect(answer).toBe(shipped.answer);
    expect(made.indexes()).toBe(0);
    expect((await made.knowledgeOf(OTHER)).quotes).toBe(shipped.quotes);
  });

  it('is known in that server alone', async () => {
    const { knowledgeOf } = knowledge(memoryStore([ownPassage()]).store);
    for (const guildId of [OTHER, null]) {
      const { corpus, answer } = await knowledgeOf(guildId);
      expect(corpus.passages.has('~vent-channel')).toBe(false);
      expect(JSON.stringify(answer('what is the vent channel for'))).not.toContain('~vent-channel');
    }
  });

  it('leaves the bot’s own answers as they are', async () => {
    const { answer, search } = await knowledge(memoryStore([ownPassage()]).store).knowledgeOf(GUILD);
    expect(answer('what is personal recovery')).toEqual(shipped.answer('what is personal recovery'));
    expect(search('is recovery possible', 10).filter(({ passage }) => !passage.id.startsWith('~'))).toEqual(
      shipped.search('is recovery possible', 10),
    );
  });

  it('comes first where it asks the very same', async () => {
    const own = ownPassage({ question: 'What is personal recovery?' });
    const { answer } = await knowledge(memoryStore([own]).store).knowledgeOf(GUILD);
    expect(answer('what is personal recovery?')).toMatchObject({
      passage: { id: '~vent-channel' },
      next: [{ id: 'personal-recovery' }, {}],
    });
  });

  it('does not answer what it does not speak of', async () => {
    const { answer } = await knowledge(memoryStore([ownPassage()]).store).knowledgeOf(GUILD);
    for (const question of ['how do i cook rice', 'what is the capital of peru', 'vent an engine block'])
      expect(answer(question)).not.toMatchObject({ kind: 'found', passage: { id: '~vent-channel' } });
  });

  it('never comes before care', async () => {
    const own = ownPassage({ aliases: ['i want to die'] });
    const { answer } = await knowledge(memoryStore([own]).store).knowledgeOf(GUILD);
    expect(answer('i want to die').kind).toBe('support');
  });

  it('is found as soon as it is added, and not any more once it is removed', async () => {
    const { knowledgeOf, library } = knowledge(memoryStore().store);
    const found = async () => JSON.stringify((await knowledgeOf(GUILD)).answer('where can i vent'));
    expect(await found()).not.toContain('~vent-channel');
    await library.put(GUILD, [ownPassage()]);
    expect(await found()).toContain('~vent-channel');
    await library.remove(GUILD, ['vent-channel']);
    expect(await found()).not.toContain('~vent-channel');
  });

  it('is read and indexed once for many questions', async () => {
    const { store, readings } = memoryStore([ownPassage()]);
    const { knowledgeOf, indexes } = knowledge(store);
    await Promise.all(Array.from({ length: 20 }, () => knowledgeOf(GUILD)));
    await knowledgeOf(GUILD);
    expect([readings(), indexes()]).toEqual([1, 1]);
  });

  it('that cannot be read costs nobody an answer, and is tried again', async () => {
    const { store } = memoryStore([ownPassage()]);
    let isBroken = true;
    const { knowledgeOf } = knowledge({
      ...store,
      entries: (guildId) => (isBroken ? Promise.reject(new Error('disk gone')) : store.entries(guildId)),
    });
    expect((await knowledgeOf(GUILD)).answer('what is personal recovery').kind).toBe('found');
    isBroken = false;
    expect((await knowledgeOf(GUILD)).corpus.passages.has('~vent-channel')).toBe(true);
  });
});
