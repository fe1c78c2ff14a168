import { config as readDotenv } from 'dotenv';
import { parseConfig } from '../src/config.ts';

/**
 * The SQLite file that the settings name.
 * @param done what is to be done with it, for the sentence when it cannot be
 * @returns null, with the reason printed, where the settings are wrong or name another kind of database
 */
export function databasePath(done: string): string | null {
  readDotenv({ quiet: true });
  const parsed = parseConfig(process.env);
  const problem = parsed.ok
    ? parsed.config.databaseUrl.startsWith('sqlite://')
      ? null
      : `Only SQLite is ${done} here: Redis and PostgreSQL have tools of their own.`
    : parsed.problems.join('\n');
  if (parsed.ok && problem === null) return parsed.config.databaseUrl.slice('sqlite://'.length);
  console.error(problem);
  process.exitCode = 1;
  return null;
}
