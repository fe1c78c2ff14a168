import { KeyvPostgres } from '@keyv/postgres';
import { Keyv } from 'keyv';
import { Client, DatabaseError, Pool } from 'pg';
import { withEngine } from '../engine-of.ts';
import { NAMESPACE } from '../namespace.ts';
import { createOutage, type TellOutage } from '../outage.ts';
import { PATIENCE } from '../within.ts';
import { createPostgresEngine, TABLE } from './postgres-engine.ts';

/** Connections of one process; a PostgreSQL as it comes allows a hundred in all. */
const CONNECTIONS = 8;
/** Building the index of a database that was filled without one may take longer than a command has. */
const PATIENCE_FOR_TABLES = 60_000;
/**
 * What may keep a table from being made that is there all the same: another process made it at the same moment
 * (unique_violation, duplicate_table), or the bot may not make any (insufficient_privilege, read_only_sql_transaction).
 * Where it is not there, the first reading says so.
 */
const MAY_BE_THERE = new Set(['23505', '42P07', '42501', '25006']);
/**
 * SQLSTATE classes that say that the server is not to be reached or not to be used: connection exceptions,
 * refused log-ins, no such database, no room for another connection, shutting down or starting up.
 */
const AWAY = /^(08|28|3D|53|57P)/;

/**
 * The adapter keeps one pool for the whole process, whatever the address, and lets an error of an idle
 * connection end the process. So it is given a pool of its own here, which is listened to.
 * @param tellOutage told when the server is away, at the start or later, and when it is back
 * @param patience how long PostgreSQL may take to answer anything, in milliseconds
 */
export async function openPostgres(url: string, tellOutage: TellOutage, patience: number): Promise<Keyv> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: patience,
    keepAlive: true,
    application_name: NAMESPACE,
    allowExitOnIdle: true,
  });
  const outage = createOutage({ tell: tellOutage, isAway, probe: () => run('SELECT 1') });
  pool.on('error', outage.began);

  let prepared: Promise<void> | null = null;
  /** Made when it is first needed, so that a server may come later than the bot. */
  const prepare = () => {
    prepared ??= createTable(url).catch((error: unknown) => {
      prepared = null;
      throw error;
    });
    return prepared;
  };
  const run = async (sql: string, values?: unknown[]) => {
    await prepare();
    return (await pool.query(sql, values)).rows;
  };
  const query = (sql: string, values?: unknown[]) => outage.watch(() => run(sql, values));

  class OverPool extends KeyvPostgres {
    override async connect() {
      return query;
    }
    override async disconnect() {
      outage.stop();
      await pool.end();
    }
  }
  const adapter = new OverPool({ uri: url, table: TABLE });
  const store = withEngine(adapter, createPostgresEngine(query, `${NAMESPACE}:`));
  const database = new Keyv({ store, namespace: NAMESPACE, throwOnErrors: true });
  // Whoever calls is told, and so is whoever waits for an outage.
  database.on('error', () => undefined);
  await database.get('opened').catch(() => undefined);
  return database;
}

/** The adapter's own table, and an index in the order of bytes: the order of a language would part what belongs together. */
async function createTable(url: string): Promise<void> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE_FOR_TABLES,
    application_name: NAMESPACE,
  });
  // What goes wrong with a connection is told to whoever uses it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const statement of [
      `CREATE TABLE IF NOT EXISTS public.${TABLE} (key VARCHAR(255) PRIMARY KEY, value TEXT)`,
      `CREATE INDEX IF NOT EXISTS ${TABLE}_key_bytes ON public.${TABLE} (key COLLATE "C")`,
    ]) {
      await client.query(statement).catch((error: unknown) => {
        if (!(error instanceof DatabaseError && MAY_BE_THERE.has(error.code ?? ''))) throw error;
      });
    }
  } finally {
    await client.end();
  }
}

function isAway(error: unknown): boolean {
  return !(error instanceof DatabaseError) || AWAY.test(error.code ?? '');
}
