import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import { Keyv } from 'keyv';

const NAMESPACE = 'recovery-bot';
/** How long SQLite waits for another process that holds the file, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the database and proves that it can be read.
 * @param url sqlite://PATH, the path relative to the working folder; sqlite://:memory: for none
 * @param onError told of failures that no caller awaits
 * @throws with the adapter's reason when the file cannot be opened, read or locked
 */
export async function openDatabase(url: string, onError: (error: unknown) => void): Promise<Keyv> {
  const path = url.replace(/^sqlite:\/\//, '');
  if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });

  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: BUSY_TIMEOUT });
  const failed = new Promise<never>((_, reject) => adapter.on('error', reject));
  const database = new Keyv({ store: adapter, namespace: NAMESPACE, throwOnErrors: true });
  database.on('error', onError);
  await Promise.race([database.get('opened'), failed]);
  return database;
}
