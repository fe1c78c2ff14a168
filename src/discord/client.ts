import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** How long Discord may take to send an unavailable server before everyone else's questions are let through, in milliseconds. */
const WAIT_FOR_GUILDS = 1_500;

/**
 * A client that needs no privileged intent unless the host wants one, pings nobody by itself, and lets Discord recognise a
 * message that is sent twice.
 * @param apiUrl where Discord's REST API is; null for Discord itself
 * @param readsMessages whether to ask for the one privileged intent that ask channels need
 */
export function createClient(apiUrl: string | null, readsMessages: boolean): Client {
  return new Client({
    // Discord refuses more than 2,500 servers on one connection, and says how many it wants.
    shards: 'auto',
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
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    ...(apiUrl === null ? {} : { rest: { api: apiUrl } }),
  });
}
