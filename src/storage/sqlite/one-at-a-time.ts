import type KeyvSqlite from '@keyv/sqlite';
import { AsyncQueue } from '@sapphire/async-queue';

/**
 * Lets every statement come to its end before the next begins. The adapter hands them to SQLite all at once, and one
 * that has given up on a lock stays open for a moment after it said so. Whatever is written in that moment belongs to
 * its transaction and is undone with it, although SQLite has called it done; and whoever closes it stands still, with the
 * whole process, until the next one is through with its own wait for the lock.
 */
export function oneAtATime(adapter: KeyvSqlite): void {
  const { query, close } = adapter;
  const queue = new AsyncQueue();
  async function inTurn<T>(run: () => Promise<T>): Promise<T> {
    await queue.wait();
    try {
      return await run();
    } finally {
      queue.shift();
    }
  }
  adapter.query = (...statement) => inTurn(() => query(...statement));
  adapter.close = () => inTurn(close);
}
