import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { Keyv } from 'keyv';
import { withEngine } from '../engine-of.ts';
import { NAMESPACE } from '../namespace.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { createSqliteEngine } from './sqlite-engine.ts';

/** How long the start waits for another process that holds the file, in milliseconds. */
const PATIENCE_AT_START = 5_000;
/** How long anything later waits: Discord gives a command three seconds. */
const PATIENCE = 1_000;

/**
 * Opens the file and proves that it can be read. What is deleted is overwritten in it, and writers do not
 * stand in the way of readers.
 * @param url sqlite://PATH, the path relative to the working folder; sqlite://:memory: for none
 * @param onError told of failures that no caller awaits
 * @throws with the adapter's reason when the file cannot be opened, read or locked
 */
export async function openSqlite(url: string, onError: (error: unknown) => void): Promise<Keyv> {
  const path = url.replace(/^sqlite:\/\//, '');
  if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });

  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: PATIENCE_AT_START });
  oneAtATime(adapter);
  const failed = new Promise<never>((_, reject) => adapter.on('error', reject));
  const store = withEngine(adapter, createSqliteEngine(adapter, `${NAMESPACE}:`));
  const database = new Keyv({ store, namespace: NAMESPACE, throwOnErrors: true });
  database.on('error', onError);
  await Promise.race([prepare(adapter), failed]);
  await database.get('opened');
  return database;
}

/** All of these hold for the one connection that the adapter has. */
async function prepare(adapter: KeyvSqlite): Promise<void> {
  await adapter.query('PRAGMA secure_delete = ON');
  await adapter.query('PRAGMA journal_mode = WAL');
  await adapter.query('PRAGMA synchronous = FULL');
  await adapter.query(`PRAGMA busy_timeout = ${PATIENCE}`);
}
