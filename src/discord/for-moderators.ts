import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

interface Builder {
  setDefaultMemberPermissions(permissions: bigint): Builder;
  setContexts(...contexts: InteractionContextType[]): Builder;
  setIntegrationTypes(...types: ApplicationIntegrationType[]): Builder;
  toJSON(): RESTPostAPIApplicationCommandsJSONBody;
}

/** A command for those who manage a server, until the server itself says otherwise in Discord's own settings. */
export function forModerators(command: Builder): RESTPostAPIApplicationCommandsJSONBody {
  return command
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setContexts(InteractionContextType.Guild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .toJSON();
}
