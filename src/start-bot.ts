import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Status } from 'discord.js';
import type { Keyv } from 'keyv';
import type { Corpus } from './core/corpus/corpus.ts';
import { createPace } from './core/flood/create-pace.ts';
import { createWork, type WorkLimits } from './core/flood/work.ts';
import type { Quote } from './core/quotes/quote.ts';
import { engineTimeZones } from './core/schedule/engine-time-zones.ts';
import type { PreparedSearch } from './core/search/prepare-search.ts';
import type { Shards } from './core/shards/shards.ts';
import { createServices } from './create-services.ts';
import { listenInChat } from './discord/chat.ts';
import { createClient } from './discord/client.ts';
import type { Command, Component, Form } from './discord/command.ts';
import { createCommandMentions } from './discord/command-mentions.ts';
import { commandSummaries } from './discord/command-summaries.ts';
import { goOnline } from './discord/go-online.ts';
import { TOKEN_REFUSED } from './discord/login-problem.ts';
import { createOwnShards } from './discord/own-shards.ts';
import { keepRegistered, learnCommands, registerCommands } from './discord/register.ts';
import { routeInteractions } from './discord/router.ts';
import type { Services } from './discord/services.ts';
import { createStanding } from './discord/standing.ts';
import type { Ending } from './ending.ts';
import type { BotState } from './health/bot-state.ts';
import type { Meters } from './health/meters.ts';
import type { Log } from './log.ts';
import { openLibrary } from './open-library.ts';
import { watchServersLeft } from './servers-left.ts';
import { createClockwork } from './start-dailies.ts';
import { createErasure } from './storage/erasure.ts';
import { createGuildRecords } from './storage/guild-records.ts';
import { createRegistrationRecord } from './storage/registration-record.ts';
import { createSettingsStore } from './storage/settings-store.ts';
import { sweepSuggestions } from './sweep-suggestions.ts';

interface Parts {
  readonly token: string;
  /** Where Discord's REST API is; null for Discord itself. */
  readonly apiUrl: string | null;
  readonly corpus: Corpus;
  /** Null where they are yet to be mended. */
  readonly prepared: PreparedSearch | null;
  readonly quotes: readonly Quote[];
  readonly database: Keyv;
  /** Which of the bot's connections to Discord are this process's. */
  readonly shards: Shards;
  /** What Discord lets all processes of the bot send in a second. */
  readonly requestsPerSecond: number;
  /** Whether to ask Discord for the words of messages that are not addressed to the bot. */
  readonly readsMessages: boolean;
  /** Where people can report a problem; null where the host has not said. */
  readonly supportUrl: string | null;
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly forms: readonly Form[];
  readonly version: string;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  readonly meters: Meters;
  readonly ending: Ending;
  /** Tells the host something without ending: once, in a sentence. */
  readonly tell: (sentence: string) => void;
  /** Tells the host why the bot cannot go on, and ends. */
  readonly giveUp: (sentence: string) => void;
  /** Told as soon as the bot's state can be asked for. */
  readonly observe: (state: BotState) => void;
}

/**
 * How much is done at once. On a busy machine with two processors some hundred answers a second came out, so 64 at a
 * time and 128 that wait are through in less than two of the three seconds that Discord gives; where they are not,
 * nobody joins a queue whose first has stood there for a second. With 32 refusals at a time instead of 512, every third
 * of those who asked in a flood heard nothing at all (docs/performance.md).
 */
const LIMITS: WorkLimits = {
  answers: { places: 64, waiting: 128, patience: 1_000 },
  refusals: { places: 512, patience: 2_000 },
  choices: { places: 16, waiting: 64 },
};
/** How long answers under way are waited for at the end: first for all, then for those that were told to hurry. In milliseconds. */
const PATIENCE = { first: 2_000, last: 1_500 };

/**
 * Puts the bot together, goes on Discord and registers its commands. It stops with the ending.
 * @throws what Discord refuses the login with
 */
export async function startBot(parts: Parts): Promise<Client<true>> {
  const { commands, components, forms, corpus, quotes, database, log, stopwatch, version, random } = parts;
  const { meters, ending, giveUp } = parts;
  const watch = {
    answered: meters.countRequest,
    rateLimited: meters.countRateLimit,
    tokenRefused: () => giveUp(TOKEN_REFUSED),
  };
  const client = createClient(parts.apiUrl, parts.readsMessages, watch, parts.shards);
  const own = createOwnShards(client);
  const work = createWork(LIMITS, () => new Promise((resolve) => setImmediate(resolve)));
  const hurry = new AbortController();
  const standing = createStanding(client);
  const mentions = createCommandMentions();
  const settings = createSettingsStore(database);
  const clockwork = createClockwork({
    ...parts,
    rest: client.rest,
    standing,
    own,
    botId: () => client.user?.id ?? '',
    knowledgeOf: (...whose) => services.knowledgeOf(...whose),
    settings,
    mentioning: mentions.mentioning,
  });
  const { dailies } = clockwork;
  const services: Services = createServices({
    ...openLibrary({ ...parts, hurry: hurry.signal }),
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
    prepared: parts.prepared,
    quotes,
    settings,
    pace: createPace(),
    readsMessages: parts.readsMessages,
    isChannelOf: (guildId, channelId) =>
      client.guilds.cache.get(guildId)?.channels.cache.has(channelId) ?? false,
    supportUrl: parts.supportUrl,
    dailies,
    timeZones: engineTimeZones(),
    standing,
    commandsIn: (language) => commandSummaries(commands, language),
    mentioning: mentions.mentioning,
    version,
    startedAt: parts.now(),
    today: parts.now,
    random,
  });
  routeInteractions(client, { commands, components, forms, services, work, log, stopwatch });
  listenInChat(client, { services, work, log, stopwatch });
  const serversLeft = watchServersLeft({
    client,
    own,
    records: createGuildRecords(database),
    erasure: services.erasure,
    log,
    now: parts.now,
  });

  let stopSweeping = () => {};
  ending.add('the bot', async () => {
    work.close();
    stopSweeping();
    serversLeft.stop();
    await Promise.all([clockwork.stop(), finish()]);
    await client.destroy();
  });
  parts.observe({
    shards: () => client.ws.shards.map(({ id, status }) => ({ id, isReady: status === Status.Ready })),
    servers: () => client.guilds.cache.size,
    work: work.counts,
    readDatabase: () => database.get('opened'),
  });

  const online = await goOnline(client, { ...parts, signal: ending.signal });
  const bodies = commands.map(({ data }) => data);
  const record = createRegistrationRecord(database);
  const register = () =>
    own.isFirst()
      ? registerCommands(online.rest, online.application.id, bodies, record, mentions.learn)
      : learnCommands(online.rest, online.application.id, mentions.learn);
  await keepRegistered(register, log, ending.signal);
  clockwork.start();
  serversLeft.start();
  if (own.isFirst()) stopSweeping = sweepSuggestions(services, log);
  return online;

  /** Answers under way are sent before the connection goes; what takes longer is told to come to an end. */
  async function finish(): Promise<void> {
    await Promise.race([work.idle(), wait(PATIENCE.first)]);
    hurry.abort();
    await Promise.race([work.idle(), wait(PATIENCE.last)]);
  }
}
