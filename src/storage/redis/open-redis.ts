import KeyvRedis, { createClient } from '@keyv/redis';
import { Keyv } from 'keyv';
import { withEngine } from '../engine-of.ts';
import { NAMESPACE } from '../namespace.ts';
import { createOutage, type TellOutage } from '../outage.ts';
import { PATIENCE, within } from '../within.ts';
import { createRedisEngine, type RedisCommands } from './redis-engine.ts';

/** How long the start waits for a server that is still coming up, in milliseconds. */
const PATIENCE_AT_START = 3_000;
/** Between two attempts to connect, at most, in milliseconds. */
const LONGEST_PAUSE = 2_000;
/** A connection that is quiet for longer than this is asked whether it is alive, in milliseconds. */
const PING_EVERY = 10_000;
/** The client's own names for what Redis answered, as against what became of the connection. */
const REPLIES = new Set(['SimpleError', 'BlobError', 'MultiErrorReply']);
/** Redis says with the first word of an error that it is not ready, or full of connections. */
const NOT_NOW = /^(LOADING|MASTERDOWN|TRYAGAIN|CLUSTERDOWN|NOAUTH|WRONGPASS|ERR max number of clients)/;

/**
 * Commands are refused while Redis is away: as the client comes, it would keep them until it is back, long
 * after anybody waits. It connects anew by itself.
 * @param tellOutage told when the server is away, at the start or later, and when it is back
 * @param patience how long Redis may take to answer anything, in milliseconds
 */
export async function openRedis(url: string, tellOutage: TellOutage, patience: number): Promise<Keyv> {
  const client = createClient({
    url,
    name: NAMESPACE,
    disableOfflineQueue: true,
    pingInterval: PING_EVERY,
    socket: {
      connectTimeout: PATIENCE,
      // Two missed pings; the client's own answer to that would be to give up.
      socketTimeout: 2 * PING_EVERY,
      reconnectStrategy: (attempts) => Math.min(LONGEST_PAUSE, 50 * 2 ** attempts),
    },
  });
  const outage = createOutage({ tell: tellOutage, isAway, probe: () => within(PATIENCE, client.ping()) });
  client.on('error', outage.began);
  const ask = <T>(call: () => Promise<T>) => outage.watch(() => within(patience, call()));

  const commands: RedisCommands = {
    mGet: (keys) => ask(() => client.mGet(keys)),
    eval: (script, keys, values) => ask(() => client.eval(script, { keys, arguments: values })),
    names: (set, from, to, limit) =>
      ask(() => client.zRange(set, from, to, { BY: 'LEX', LIMIT: { offset: 0, count: limit } })),
    info: async (section) => fieldsOf(await ask(() => client.info(section))),
  };
  const engine = createRedisEngine(commands, `${NAMESPACE}::`, `${NAMESPACE}:index`);
  const adapter = new KeyvRedis(client, { throwOnErrors: true });
  const store = Object.assign(withEngine(adapter, engine), {
    // What Keyv itself reads must not be waited for any longer, and what it writes stand in the index too.
    get: async (key: string) => (await engine.read([key]))[0] ?? undefined,
    set: async (key: string, value: string) => void (await engine.write([{ key, value }], null)),
    delete: (key: string) => removed([key]),
    deleteMany: (keys: string[]) => removed(keys),
    async disconnect() {
      outage.stop();
      if (client.isOpen) client.destroy();
    },
  });
  /** Keyv asks whether there was anything to remove; nobody here does. */
  async function removed(keys: string[]): Promise<boolean> {
    await engine.remove(keys);
    return true;
  }

  // The adapter begins keys with the namespace and two colons; with Keyv's own they would have it twice.
  const database = new Keyv({ store, namespace: NAMESPACE, useKeyPrefix: false, throwOnErrors: true });
  // Whoever calls is told, and so is whoever waits for an outage.
  database.on('error', () => undefined);
  await within(PATIENCE_AT_START, client.connect()).catch(outage.began);
  return database;
}

function isAway(error: unknown): boolean {
  if (!(error instanceof Error) || !REPLIES.has(error.constructor.name)) return true;
  return NOT_NOW.test(error.message);
}

/** @param info lines of `name:value`, with headings between them */
function fieldsOf(info: string): ReadonlyMap<string, string> {
  return new Map(
    info.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1)] as const];
    }),
  );
}
