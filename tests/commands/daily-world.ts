import { Keyv } from 'keyv';
import type { PostedNow } from '../../src/core/daily/dailies.ts';
import { ofGuild, ofMember } from '../../src/core/daily/daily.ts';
import { createPace } from '../../src/core/flood/create-pace.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import { engineTimeZones } from '../../src/core/schedule/engine-time-zones.ts';
import { createAnswering } from '../../src/create-services.ts';
import type { CommandRequest, Result } from '../../src/discord/command.ts';
import { plainText } from '../../src/discord/render/plain-text.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';
import { memoryStore, NINE } from '../daily/world.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { request } from '../support/request.ts';
import { services } from '../support/services.ts';

export const corpus = await shippedCorpus();
const [first] = [...corpus.passages.values()];
if (!first) throw new Error('the corpus is empty');
export const passage = first;
const line = (id: string, topic: string): Quote => ({
  kind: 'own-line',
  id,
  text: `A line called ${id}.`,
  topic,
  source: 'project',
  passage: passage.id,
});
const quotes = [line('q1', 'hope'), line('q2', 'hope'), line('q3', 'setbacks')];
export const HERE = '300000000000000001';
const timeZones = engineTimeZones();
const { assess, helplines } = createAnswering(corpus);

/** Two quotes on hope and one on setbacks, an empty store, and one channel that may be posted in: `HERE`. */
export function create(posted: PostedNow = { kind: 'posted', channelId: HERE, messageId: '9' }) {
  const store = memoryStore();
  const all = services({
    corpus,
    timeZones,
    assess,
    helplines,
    dailies: { ...store, postNow: async () => posted },
    standing: {
      missingIn: (_, id) => (id === HERE ? [] : ['SendMessages', 'ReadMessageHistory']),
      mayReadHistory: () => true,
      roleIn: (guildId, roleId) => ({ isEveryone: guildId === roleId, isPingable: false }),
    },
    settings: createSettingsStore(new Keyv()),
    erasure: {
      guild: async (id) => void (await store.update(ofGuild(id), () => null)),
      member: async (id) => void (await store.update(ofMember(id), () => null)),
    },
    knowledgeOf: async () => ({
      corpus,
      quotes,
      search: () => [],
      answer: () => ({ kind: 'none', relevance: 0 }),
    }),
    pace: createPace(),
    today: () => new Date(NINE - 3_600_000),
    random: () => 0,
  });
  return { all, store };
}

export const textOf = (result: Result) => ('message' in result ? plainText(result.message) : '');

/** A subcommand with its options, channels and roles by id. */
export function use(subcommand: string, given: Record<string, string | boolean> = {}): CommandRequest {
  const asked = request(given, { channelId: HERE, mayManageGuild: true });
  const idOf = (name: string) => (typeof given[name] === 'string' ? { id: given[name] } : null);
  return {
    ...asked,
    options: { ...asked.options, getSubcommand: () => subcommand, getChannel: idOf, getRole: idOf },
  };
}
