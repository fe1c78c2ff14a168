import type { Keyv } from 'keyv';

/** Which commands Discord was last sent, by application, as a fingerprint. */
export function createRegistrationRecord(database: Keyv) {
  const keyOf = (applicationId: string) => `registered:${applicationId}`;
  return {
    /** Null also where the record cannot be read: the commands are then sent once more, which does no harm. */
    async read(applicationId: string): Promise<string | null> {
      const fingerprint: unknown = await database.get(keyOf(applicationId)).catch(() => null);
      return typeof fingerprint === 'string' ? fingerprint : null;
    },
    async write(applicationId: string, fingerprint: string): Promise<void> {
      await database.set(keyOf(applicationId), fingerprint).catch(() => undefined);
    },
  };
}
