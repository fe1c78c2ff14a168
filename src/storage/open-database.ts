import type { Keyv } from 'keyv';
import type { TellOutage } from './outage.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import { PATIENCE } from './within.ts';

/**
 * Opens the database that an address names: `sqlite://`, `redis://` or `rediss://`, `postgres://` or
 * `postgresql://`. What it takes to speak to a server is loaded only for one.
 * @param onError told of failures that no caller awaits
 * @param tellOutage told when a server is away, at the start or later, and when it is back
 * @param patience how long a server may take to answer anything, in milliseconds
 * @throws when an SQLite file cannot be opened, or the address cannot be understood. A server that is away is
 * no error: every call is refused until it is there.
 */
export async function openDatabase(
  url: string,
  onError: (error: unknown) => void,
  tellOutage: TellOutage = () => undefined,
  patience = PATIENCE,
): Promise<Keyv> {
  if (/^rediss?:/.test(url)) {
    const { openRedis } = await import('./redis/open-redis.ts');
    return openRedis(url, tellOutage, patience);
  }
  if (/^postgres(ql)?:/.test(url)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts');
    return openPostgres(url, tellOutage, patience);
  }
  return openSqlite(url, onError);
}
