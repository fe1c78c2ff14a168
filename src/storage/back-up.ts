import { chmod, constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';

/** How long a copy waits for a writer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Copies an SQLite database as it is at one instant, also while a bot writes to it, and checks the copy.
 * @param to must not exist yet
 * @throws when either file cannot be opened, or the copy is not sound
 */
export async function backUp(from: string, to: string): Promise<void> {
  await stat(from);
  await mkdir(dirname(to), { recursive: true });
  await withFile(from, async (query) => {
    await query('VACUUM INTO ?', to);
  });
  // It holds what servers and members set up.
  await chmod(to, 0o600);
  await requireSound(to);
}

/**
 * Puts a backup in the place of the database; no bot may be running. What was there is moved aside, not deleted.
 * @param aside where the present database goes; must not exist yet
 * @returns whether there was one to move
 * @throws when the backup is not sound; nothing has been moved then
 */
export async function restore(backup: string, to: string, aside: string): Promise<boolean> {
  await requireSound(backup);
  await mkdir(dirname(to), { recursive: true });
  const isThere = await stat(to).then(
    () => true,
    () => false,
  );
  if (isThere) {
    // What stands only in the log beside the file belongs to the file.
    await withFile(to, (query) => query('PRAGMA wal_checkpoint(TRUNCATE)'));
    await rename(to, aside);
    for (const rest of ['-wal', '-shm']) await rm(`${to}${rest}`, { force: true });
  }
  await copyFile(backup, to, constants.COPYFILE_EXCL);
  return isThere;
}

async function requireSound(path: string): Promise<void> {
  await stat(path);
  // Opened by itself, the adapter would put its table into whatever file this is.
  await withFile(':memory:', async (query) => {
    await query('ATTACH DATABASE ? AS backup', path);
    const [row] = await query('PRAGMA backup.integrity_check');
    if (row?.integrity_check !== 'ok') throw new Error(`${path} is damaged`);
    const tables = await query("SELECT name FROM backup.sqlite_master WHERE name = 'keyv'");
    if (tables.length === 0) throw new Error(`${path} is not a database of this bot`);
    await query('DETACH DATABASE backup');
  });
}

async function withFile<T>(path: string, work: (query: KeyvSqlite['query']) => Promise<T>): Promise<T> {
  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: PATIENCE });
  const failed = new Promise<never>((_, reject) => adapter.on('error', reject));
  try {
    return await Promise.race([work(adapter.query), failed]);
  } finally {
    await adapter.close().catch(() => undefined);
  }
}
