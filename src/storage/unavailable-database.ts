import { Keyv } from 'keyv';
import { refusingEngine, withEngine } from './engine-of.ts';

/**
 * Stands in for a database that could not be opened: every reading and writing is refused.
 * @param reason why, as the refusals say
 */
export function createUnavailableDatabase(reason: string): Keyv {
  const sentence = `the database is unavailable: ${reason}`;
  const refuse = (): never => {
    throw new Error(sentence);
  };
  const store = withEngine(
    { get: refuse, set: refuse, delete: refuse, clear: refuse },
    refusingEngine(sentence),
  );
  const database = new Keyv({ store, throwOnErrors: true });
  // Keyv tells its listeners as well as the caller; the caller is enough.
  database.on('error', () => undefined);
  return database;
}
