import type { Keyv } from 'keyv';
import { engineOf } from './engine-of.ts';

/**
 * Tries whether a database that can be read can be written too, without writing anything.
 * @returns the reason where it cannot, such as a file that is read-only; null where it can, or cannot be read either
 */
export async function writingProblem(database: Keyv): Promise<string | null> {
  const engine = engineOf(database);
  try {
    await engine.read(['opened']);
  } catch {
    return null;
  }
  return engine.writingProblem();
}

/** What the database is set to that may lose what was stored, as a sentence without a full stop; null for nothing known. */
export async function storageRisk(database: Keyv): Promise<string | null> {
  // A server that does not say how it is set is no reason to be afraid.
  return engineOf(database)
    .risk()
    .catch(() => null);
}
