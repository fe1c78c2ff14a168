import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import type { Shards } from '../core/shards/shards.ts';
import { createCaches, SWEEPERS } from './caches.ts';
import { outlastPackets } from './outlast-packets.ts';
import { buildPatientSharding } from './patient-sharding.ts';
import { type RestWatch, restSettings } from './rest-settings.ts';

/** How long Discord may take to send an unavailable server before everyone else's questions are let through, in milliseconds. */
const WAIT_FOR_GUILDS = 1_500;

/**
 * A client that needs no privileged intent unless the host wants one, pings nobody by itself, and lets Discord recognise a
 * message that is sent twice.
 * @param apiUrl where Discord's REST API is; null for Discord itself
 * @param readsMessages whether to ask for the one privileged intent that ask channels need
 * @param watch told of every request
 * @param shards which connections are this process's; as many as Discord recommends where nobody says
 */
export function createClient(
  apiUrl: string | null,
  readsMessages: boolean,
  watch: RestWatch,
  { ids, count }: Shards,
): Client {
  const client: Client = new Client({
    // Discord refuses more than 2,500 servers on one connection.
    ...(ids === 'auto' || count === 'auto' ? { shards: 'auto' } : { shards: [...ids], shardCount: count }),
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(readsMessages ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive from channels that have not been seen before.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    enforceNonce: true,
    waitGuildTimeout: WAIT_FOR_GUILDS,
    makeCache: createCaches(),
    sweepers: SWEEPERS,
    rest: restSettings(apiUrl, watch),
    ws: {
      buildStrategy(manager) {
        const tell = (error: Error) => client.emit(Events.Error, error);
        outlastPackets(manager, tell);
        return buildPatientSharding(manager, tell);
      },
    },
  });
  return client;
}
