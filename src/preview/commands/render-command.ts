import type { RegisteredCommand } from './command-store.ts';

/** A command as the API gives it back. */
export function renderCommand(applicationId: string, { guildId, ...command }: RegisteredCommand): object {
  const place =
    guildId === null
      ? {
          dm_permission: command.dm_permission ?? true,
          contexts: command.contexts ?? null,
          integration_types: command.integration_types ?? [0],
        }
      : { guild_id: guildId };
  return {
    ...command,
    ...place,
    application_id: applicationId,
    description: command.description ?? '',
    default_member_permissions: command.default_member_permissions ?? null,
    nsfw: command.nsfw ?? false,
  };
}
