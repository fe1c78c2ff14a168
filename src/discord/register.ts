import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type {
  RESTGetAPIApplicationCommandsResult,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPutAPIApplicationCommandsResult,
} from 'discord-api-types/v10';
import retry from 'p-retry';
import type { Log } from '../log.ts';
import { logTrouble } from './log-trouble.ts';
import { isPassing } from './passing-trouble.ts';

/** Told what Discord has registered, with the ids it gave. */
type Learn = (registered: RESTGetAPIApplicationCommandsResult) => void;

/** Remembers what was registered last. */
export interface RegistrationRecord {
  read(applicationId: string): Promise<string | null>;
  write(applicationId: string, fingerprint: string): Promise<void>;
}

/** From two seconds between two tries to ten minutes. */
const PAUSES = { retries: Number.POSITIVE_INFINITY, minTimeout: 2_000, factor: 2, maxTimeout: 600_000 };

/**
 * Registers the commands, again and again where Discord is out of order. Those that it knows already work meanwhile, so
 * the bot need not wait for it. Never rejects.
 * @returns after the first try
 */
export function keepRegistered(
  register: () => Promise<boolean>,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    retry(register, {
      ...PAUSES,
      signal,
      shouldRetry: ({ error }) => isPassing(error),
      onFailedAttempt({ error, attemptNumber }) {
        logTrouble(log, 'commands not registered', error, { count: attemptNumber });
        resolve();
      },
    })
      .then((isSent) => log.info(isSent ? 'commands registered' : 'commands unchanged'))
      .catch(() => undefined)
      .finally(resolve);
  });
}

/**
 * Registers the commands globally in one bulk call, unless Discord has these very commands already.
 * @returns whether they were sent
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
  record: RegistrationRecord,
  learn: Learn,
): Promise<boolean> {
  const fingerprint = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  const isSame = (await record.read(applicationId)) === fingerprint;
  if (isSame) {
    const present = await registeredCommands(rest, applicationId);
    if (areThese(present, commands)) {
      learn(present);
      return false;
    }
  }

  const registered = await rest.put(Routes.applicationCommands(applicationId), { body: commands });
  learn(registered as RESTPutAPIApplicationCommandsResult);
  await record.write(applicationId, fingerprint);
  return true;
}

/** Learns what another process has registered. @returns false: nothing was sent */
export async function learnCommands(rest: REST, applicationId: string, learn: Learn): Promise<boolean> {
  learn(await registeredCommands(rest, applicationId));
  return false;
}

async function registeredCommands(
  rest: REST,
  applicationId: string,
): Promise<RESTGetAPIApplicationCommandsResult> {
  const present = await rest.get(Routes.applicationCommands(applicationId));
  return present as RESTGetAPIApplicationCommandsResult;
}

/** Guards against commands that somebody deleted since: the record knows what was sent, Discord what is there. */
function areThese(
  present: RESTGetAPIApplicationCommandsResult,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): boolean {
  const names = new Set(present.map(({ name }) => name));
  return names.size === commands.length && commands.every(({ name }) => names.has(name));
}
