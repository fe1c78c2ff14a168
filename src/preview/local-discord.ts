import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { createCommandStore } from './commands/command-store.ts';
import { createAdmin } from './driver/admin.ts';
import { type Chat, createChat } from './driver/chat.ts';
import { createGateway } from './gateway/gateway.ts';
import { createInteractionStore } from './interactions/interaction-store.ts';
import { createFileStore } from './messages/file-store.ts';
import { createMessageStore } from './messages/message-store.ts';
import { addPageRoutes, type PageParts } from './page-api/page-routes.ts';
import type { ApiEnv } from './rest/api-env.ts';
import { addAttachmentRoutes } from './rest/attachment-routes.ts';
import { createApi } from './rest/create-api.ts';
import { createRateLimits, type RateLimits } from './rest/rate-limits.ts';
import { createRestFaults } from './rest/rest-faults.ts';
import type { PreviewEvents, PreviewState, PrivilegedIntents } from './state.ts';
import { openDirectMessages } from './world/direct-messages.ts';
import { createHarbour } from './world/harbour.ts';
import { createSnowflakes } from './world/snowflakes.ts';
import { type Channel, findChannel, findUser, type User, type World } from './world/world.ts';

export type LocalDiscordOptions = {
  /** 0 takes any free port. */
  port: number;
  /** Milliseconds since 1970. */
  now?: () => number;
  world?: World;
  /** Refuses what Discord would pass over in silence, such as unknown fields. */
  strict?: boolean;
  /** How long the driver waits for anything, in milliseconds; 4000 unless told. */
  deadline?: number;
  /** Privileged intents switched on for the application. */
  privileged?: Partial<PrivilegedIntents>;
  /** Serves the page to chat in. */
  page?: PageParts;
  /** `off` unless told. */
  rateLimits?: RateLimits;
  /** What GET /gateway/bot recommends. */
  shards?: number;
  /** The bot's token; one of its own unless told. */
  token?: string;
};
export type LocalDiscord = Awaited<ReturnType<typeof createLocalDiscord>>;

/** Starts a Discord of one's own on 127.0.0.1: REST under /api, the gateway at /gateway. */
export async function createLocalDiscord(options: LocalDiscordOptions) {
  const { now = Date.now, strict = false, deadline = 4000, privileged = {}, shards = 1 } = options;
  const ids = createSnowflakes(now);
  const world = options.world ?? createHarbour(ids, now);
  let url = '';
  const gateway = createGateway(() => state);
  const state: PreviewState = {
    world,
    ids,
    now,
    url: () => url,
    token:
      options.token ??
      `${Buffer.from(world.botId).toString('base64url')}.local.${randomBytes(18).toString('base64url')}`,
    strict,
    privileged: { presence: false, members: false, messageContent: false, ...privileged },
    messages: createMessageStore(),
    interactions: createInteractionStore(),
    commands: createCommandStore(ids),
    files: createFileStore(),
    reports: [],
    events: new EventEmitter<PreviewEvents>().setMaxListeners(0),
    dispatch: gateway.dispatch,
  };

  const api = createApi(state, shards);
  const app = new Hono<ApiEnv>({ getPath: readPath });
  const { faults, meet } = createRestFaults();
  app.use('/api/*', createRateLimits(options.rateLimits ?? 'off', now));
  app.use('/api/*', meet);
  app.use('/attachments/*', meet);
  if (options.page) addPageRoutes(app, state, options.page, deadline);
  addAttachmentRoutes(app, state);
  app.route('/api/v10', api);
  app.route('/api', api);
  const server = createAdaptorServer({ fetch: app.fetch });
  server.on('upgrade', (request, socket, head) => {
    // Bots send no Origin; a browser does, and no web site has any business here.
    const isGateway = request.url?.split('?')[0] === '/gateway' && request.headers.origin === undefined;
    if (isGateway) gateway.accept(request, socket, head);
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  url = `http://127.0.0.1:${address.port}`;

  const person = (wanted: User | string): User => {
    const user = typeof wanted === 'string' ? findUser(world, wanted) : wanted;
    if (!user) throw new Error(`There is nobody called ${wanted}.`);
    return user;
  };
  const place = (wanted: Channel | string, user: User): Channel => {
    if (wanted === 'dm') return openDirectMessages(state, user.id);
    const channel = typeof wanted === 'string' ? findChannel(world, wanted) : wanted;
    if (!channel) throw new Error(`There is no channel called ${wanted}.`);
    return channel;
  };

  return {
    url,
    apiUrl: `${url}/api`,
    token: state.token,
    botId: world.botId,
    world,
    /** All that is kept, for what the rest of this does not offer. */
    state,
    /** Things that go wrong on purpose. */
    faults: { ...faults, gateway: gateway.faults },
    /** Sockets that are open now, and how often sessions were begun and resumed. */
    connections: () => ({ open: gateway.connected(), ...gateway.counts() }),
    admin: createAdmin(state),
    /** What the bot did that Discord passes over in silence. */
    reports: state.reports,
    /** A person (name or id) in a channel (name, id, or `dm` for the conversation with the bot). */
    as(member: User | string, channel: Channel | string): Chat {
      const user = person(member);
      return createChat(state, user, place(channel, user), deadline);
    },
    async close(): Promise<void> {
      gateway.close();
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}

/** The path of a request; clients write `@me` and `@original` with and without encoding. */
function readPath(request: Request): string {
  return new URL(request.url).pathname.replaceAll('%40', '@');
}
