import { Keyv } from 'keyv';

/**
 * Stands in for a database that could not be opened: every reading and writing is refused.
 * @param reason why, as the refusals say
 */
export function createUnavailableDatabase(reason: string): Keyv {
  const refuse = (): never => {
    throw new Error(`the database is unavailable: ${reason}`);
  };
  const store = { get: refuse, set: refuse, delete: refuse, clear: refuse };
  const database = new Keyv({ store, throwOnErrors: true });
  // Keyv tells its listeners as well as the caller; the caller is enough.
  database.on('error', () => undefined);
  return database;
}
