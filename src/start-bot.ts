import { type Client, Events } from 'discord.js';
import type { Keyv } from 'keyv';
import type { Corpus } from './core/corpus/corpus.ts';
import { createServices } from './create-services.ts';
import { listenInChat } from './discord/chat.ts';
import { createClient } from './discord/client.ts';
import type { Command, Component, Form } from './discord/command.ts';
import { commandSummaries } from './discord/command-summaries.ts';
import { registerCommands } from './discord/register.ts';
import { routeInteractions } from './discord/router.ts';
import type { Log } from './log.ts';
import { createRegistrationRecord } from './storage/registration-record.ts';
import { createSettingsStore } from './storage/settings-store.ts';

interface Parts {
  readonly token: string;
  /** Where Discord's REST API is; null for Discord itself. */
  readonly apiUrl: string | null;
  readonly corpus: Corpus;
  readonly database: Keyv;
  readonly commands: readonly Command[];
  readonly components: readonly Component[];
  readonly forms: readonly Form[];
  readonly version: string;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
}

export interface Bot {
  readonly client: Client<true>;
  stop(): Promise<void>;
}

/** Puts the bot together, logs in and registers its commands. @throws what Discord refuses the login with */
export async function startBot(parts: Parts): Promise<Bot> {
  const { commands, components, forms, corpus, database, log, stopwatch, version } = parts;
  const services = createServices({
    corpus,
    settings: createSettingsStore(database),
    commands: commandSummaries(commands),
    version,
    today: parts.now,
  });
  const client = createClient(parts.apiUrl);
  client.on(Events.Error, (error) => log.error('discord', error));
  client.on(Events.ShardError, (error) => log.error('gateway', error));
  routeInteractions(client, { commands, components, forms, services, log, stopwatch });
  listenInChat(client, services, log);

  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(parts.token);
    const online = await ready;
    const bodies = commands.map(({ data }) => data);
    const record = createRegistrationRecord(database);
    const isSent = await registerCommands(online.rest, online.application.id, bodies, record);
    log.info(isSent ? 'commands registered' : 'commands unchanged', { count: bodies.length });
    return { client: online, stop: () => client.destroy() };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}
