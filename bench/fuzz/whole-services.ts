import { Keyv } from 'keyv';
import { commands } from '../../commands/index.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { createPace } from '../../src/core/flood/create-pace.ts';
import type { Quote } from '../../src/core/quotes/quote.ts';
import { engineTimeZones } from '../../src/core/schedule/engine-time-zones.ts';
import { createServices } from '../../src/create-services.ts';
import type { Attachment } from '../../src/discord/command.ts';
import { createCommandMentions } from '../../src/discord/command-mentions.ts';
import { commandSummaries } from '../../src/discord/command-summaries.ts';
import type { Services } from '../../src/discord/services.ts';
import { openLibrary } from '../../src/open-library.ts';
import { createAtomicRows } from '../../src/storage/atomic-rows.ts';
import { createDailyStore } from '../../src/storage/daily-store.ts';
import { createErasure } from '../../src/storage/erasure.ts';
import { createSettingsStore } from '../../src/storage/settings-store.ts';

interface Parts {
  readonly corpus: Corpus;
  readonly quotes: readonly Quote[];
  /** What is in a file that somebody attached. */
  readonly textOf: (attachment: Attachment) => string;
}

/** Everything a bot has, over a database in memory; only Discord is not there. */
export function createWholeServices({ corpus, quotes, textOf }: Parts): Services {
  const database = new Keyv({ throwOnErrors: true });
  let instant = Date.parse('2026-11-22T10:00:00Z');
  // Nobody types as fast as this does: between two looks at the clock some seconds go by.
  const now = () => {
    instant += 7_000;
    return new Date(instant);
  };
  const settings = createSettingsStore(database);
  const store = createDailyStore(createAtomicRows(database));
  const mentions = createCommandMentions();
  mentions.learn(
    commands.map(({ data: { name } }, index) => ({ id: String(10n ** 18n + BigInt(index)), name })),
  );
  const { signal } = new AbortController();
  let ticks = 0;
  const stopwatch = () => {
    ticks += 1_000_000;
    return ticks;
  };
  const dailies: Services['dailies'] = { ...store, postNow: async () => ({ kind: 'nothing' }) };
  const services: Services = createServices({
    ...openLibrary({ database, apiUrl: null, now, stopwatch, hurry: signal }),
    readAttachment: async (attachment) => ({ ok: true, text: textOf(attachment) }),
    erasure: createErasure({
      database,
      dailies,
      forget: [
        (guildId) => services.settings.forget(guildId),
        (guildId) => services.library.clear(guildId),
        (guildId) => services.suggestions.clear(guildId),
        (guildId) => services.feedback.clear(guildId),
      ],
    }),
    corpus,
    prepared: null,
    quotes,
    settings,
    pace: createPace(),
    readsMessages: true,
    isChannelOf: () => true,
    supportUrl: 'https://example.org/help',
    dailies,
    timeZones: engineTimeZones(),
    standing: {
      missingIn: (_, channelId) => (channelId.endsWith('1') ? [] : ['SendMessages']),
      mayReadHistory: () => true,
      roleIn: (guildId, roleId) => ({ isEveryone: roleId === guildId, isPingable: false }),
    },
    mentioning: mentions.mentioning,
    commandsIn: (language) => commandSummaries(commands, language),
    version: '0.0.0',
    startedAt: now(),
    today: now,
    random: () => 0.5,
  });
  return services;
}
