import { type Client, Events } from 'discord.js';
import type { Keyv } from 'keyv';
import type { Corpus } from './core/corpus/corpus.ts';
import { createPace } from './core/flood/create-pace.ts';
import type { Quote } from './core/quotes/quote.ts';
import { engineTimeZones } from './core/schedule/engine-time-zones.ts';
import { createServices } from './create-services.ts';
import { listenInChat } from './discord/chat.ts';
import { createClient } from './discord/client.ts';
import type { Command, Component, Form } from './discord/command.ts';
import { commandSummaries } from './discord/command-summaries.ts';
import { registerCommands } from './discord/register.ts';
import { routeInteractions } from './discord/router.ts';
import type { Services } from './discord/services.ts';
import { createStanding } from './discord/standing.ts';
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
  readonly quotes: readonly Quote[];
  readonly database: Keyv;
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
}

export interface Bot {
  readonly client: Client<true>;
  stop(): Promise<void>;
}

/** Puts the bot together, logs in and registers its commands. @throws what Discord refuses the login with */
export async function startBot(parts: Parts): Promise<Bot> {
  const { commands, components, forms, corpus, quotes, database, log, stopwatch, version, random } = parts;
  const client = createClient(parts.apiUrl, parts.readsMessages);
  const standing = createStanding(client);
  const clockwork = createClockwork({
    ...parts,
    rest: client.rest,
    standing,
    botId: () => client.user?.id ?? '',
    knowledgeOf: (guildId) => services.knowledgeOf(guildId),
  });
  const settings = createSettingsStore(database);
  const { dailies } = clockwork;
  const services: Services = createServices({
    ...openLibrary(parts),
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
    commands: commandSummaries(commands),
    version,
    today: parts.now,
    random,
  });
  client.on(Events.Error, (error) => log.error('discord', error));
  client.on(Events.ShardError, (error) => log.error('gateway', error));
  routeInteractions(client, { commands, components, forms, services, log, stopwatch });
  listenInChat(client, services, log);
  const serversLeft = watchServersLeft({
    client,
    records: createGuildRecords(database),
    erasure: services.erasure,
    log,
    now: parts.now,
  });

  let stopSweeping = () => {};
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(parts.token);
    const online = await ready;
    const bodies = commands.map(({ data }) => data);
    const record = createRegistrationRecord(database);
    const isSent = await registerCommands(online.rest, online.application.id, bodies, record);
    log.info(isSent ? 'commands registered' : 'commands unchanged', { count: bodies.length });
    clockwork.start();
    serversLeft.start();
    stopSweeping = sweepSuggestions(services, log);
    return { client: online, stop };
  } catch (error) {
    await client.destroy();
    throw error;
  }

  async function stop(): Promise<void> {
    stopSweeping();
    serversLeft.stop();
    await clockwork.stop();
    await client.destroy();
  }
}
