import type { Keyv } from 'keyv';
import { createAtomicRows } from './atomic-rows.ts';

/** Which commands Discord was last sent, by application, as a fingerprint. */
export function createRegistrationRecord(database: Keyv) {
  const rows = createAtomicRows(database);
  const keyOf = (applicationId: string) => `registered:${applicationId}`;
  return {
    /** Null also where the record cannot be read: the commands are then sent once more, which does no harm. */
    async read(applicationId: string): Promise<string | null> {
      const row = await rows.read(keyOf(applicationId)).catch(() => null);
      return typeof row?.value === 'string' ? row.value : null;
    },
    async write(applicationId: string, fingerprint: string): Promise<void> {
      await rows.put(keyOf(applicationId), fingerprint).catch(() => undefined);
    },
  };
}
