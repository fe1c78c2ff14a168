import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type {
  RESTGetAPIApplicationCommandsResult,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

/** Remembers what was registered last. */
export interface RegistrationRecord {
  read(applicationId: string): Promise<string | null>;
  write(applicationId: string, fingerprint: string): Promise<void>;
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
): Promise<boolean> {
  const fingerprint = createHash('sha256').update(JSON.stringify(commands)).digest('hex');
  const isSame = (await record.read(applicationId)) === fingerprint;
  if (isSame && (await hasCommands(rest, applicationId, commands))) return false;

  await rest.put(Routes.applicationCommands(applicationId), { body: commands });
  await record.write(applicationId, fingerprint);
  return true;
}

/** Guards against commands that somebody deleted since: the record knows what was sent, Discord what is there. */
async function hasCommands(
  rest: REST,
  applicationId: string,
  commands: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<boolean> {
  const registered = (await rest.get(
    Routes.applicationCommands(applicationId),
  )) as RESTGetAPIApplicationCommandsResult;
  const names = new Set(registered.map(({ name }) => name));
  return names.size === commands.length && commands.every(({ name }) => names.has(name));
}
