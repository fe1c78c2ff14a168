import createRedis from '@keyv/redis';
import { Keyv } from 'keyv';
import { Client } from 'pg';
import { openDatabase } from '../../src/storage/open-database.ts';
import { temporaryFolder } from '../support/bot-process.ts';

/** A kind of database that everything stored must work on. */
export interface TestDatabase {
  readonly name: string;
  /** Where it cannot be started, its tests are skipped. */
  readonly isThere: boolean;
  /** The address of an empty one. */
  address(): Promise<string>;
  /** Opens an empty one. */
  open(): Promise<Keyv>;
  /** Opens an empty one twice, as two processes would. */
  openTwice(): Promise<readonly [Keyv, Keyv]>;
}

export interface TestDatabases {
  /** Kinds that outlive a process. */
  readonly kept: readonly TestDatabase[];
  /** Those, and memory. */
  readonly all: readonly (Pick<TestDatabase, 'name' | 'isThere' | 'open'> & Partial<TestDatabase>)[];
  /** Opens an address, and closes it with all others in the end. */
  openAt(url: string): Promise<Keyv>;
  close(): Promise<void>;
}

const REDIS = process.env['TEST_REDIS_URL'];
const POSTGRES = process.env['TEST_POSTGRES_URL'];

/**
 * The databases of one test file; `.ci/databases` starts the servers.
 * @param slot a number from 1 to 15 that no other test file has: each has databases of its own
 */
export function testDatabases(slot: number): TestDatabases {
  const folder = temporaryFolder();
  const opened: Keyv[] = [];
  let files = 0;

  const openAt = async (url: string) => {
    const database = await openDatabase(url, () => undefined);
    opened.push(database);
    return database;
  };
  const kind = (name: string, isThere: boolean, address: () => Promise<string>): TestDatabase => ({
    name,
    isThere,
    address,
    open: async () => openAt(await address()),
    async openTwice() {
      const url = await address();
      return [await openAt(url), await openAt(url)];
    },
  });

  const kept = [
    kind('an SQLite file', true, async () => {
      files += 1;
      return `sqlite://${folder.path}/${files}.sqlite`;
    }),
    kind('Redis', REDIS !== undefined, async () => emptyRedis(`${REDIS}/${slot}`)),
    kind('PostgreSQL', POSTGRES !== undefined, async () => emptyPostgres(POSTGRES ?? '', `test_${slot}`)),
  ];
  const memory = { name: 'memory', isThere: true, open: async () => new Keyv({ throwOnErrors: true }) };

  return {
    kept,
    all: [memory, ...kept],
    openAt,
    async close() {
      await Promise.all(opened.map((database) => database.disconnect()));
      folder.remove();
    },
  };
}

async function emptyRedis(url: string): Promise<string> {
  const { client } = new createRedis(url);
  if (!('flushDb' in client)) throw new TypeError('not a single Redis');
  await client.connect();
  await client.flushDb();
  await client.close();
  return url;
}

async function emptyPostgres(server: string, name: string): Promise<string> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rows.length === 0) await client.query(`CREATE DATABASE ${name}`);
  await client.end();

  const inside = new Client({ connectionString: url.href });
  await inside.connect();
  await inside.query('DROP TABLE IF EXISTS keyv');
  await inside.end();
  return url.href;
}
