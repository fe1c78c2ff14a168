import {
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

interface Builder {
  setContexts(...contexts: InteractionContextType[]): Builder;
  setIntegrationTypes(...types: ApplicationIntegrationType[]): Builder;
  toJSON(): RESTPostAPIApplicationCommandsJSONBody;
}

/** A command that works in servers, in direct messages, and wherever a member who installed the bot for themselves goes. */
export function everywhere(command: Builder): RESTPostAPIApplicationCommandsJSONBody {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return command
    .setContexts(Guild, BotDM, PrivateChannel)
    .setIntegrationTypes(GuildInstall, UserInstall)
    .toJSON();
}
