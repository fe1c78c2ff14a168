import type KeyvSqlite from '@keyv/sqlite';
import { createLine } from '../line.ts';

/**
 * Lets every statement come to its end before the next begins. The adapter hands them to SQLite all at once, and one
 * that has given up on a lock stays open for a moment after it said so. Whatever is written in that moment belongs to
 * its transaction and is undone with it, although SQLite has called it done; and whoever closes it stands still, with the
 * whole process, until the next one is through with its own wait for the lock.
 */
export function oneAtATime(adapter: KeyvSqlite): void {
  const { query, close } = adapter;
  const line = createLine(isLocked);
  adapter.query = (...statement) => line.run(() => query(...statement), isReading(statement[0]));
  adapter.close = () => line.run(close, true);
}

/** Somebody else's writing keeps nobody from reading. */
const isReading = (sql: string) => /^\s*(SELECT|PRAGMA)\b/i.test(sql);

const isLocked = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
