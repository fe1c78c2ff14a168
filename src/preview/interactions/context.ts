import { InteractionContextType, PermissionFlagsBits as Permission } from 'discord.js';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel, User, World } from '../world/world.ts';

/** Where an interaction happens, and through whose installation of the app. */
export type Place = {
  context: InteractionContextType;
  /** Installation kind to whom it belongs, as `authorizing_integration_owners` has it; empty: the app is not there. */
  owners: Record<string, string>;
  appPermissions: bigint;
  isAlwaysPrivate: boolean;
};

const IN_DIRECT_MESSAGES = Permission.AttachFiles | Permission.EmbedLinks | Permission.MentionEveryone;

/** Works out the place for a person in a channel; `kinds` are the installation kinds that the command allows. */
export function placeOf(world: World, user: User, channel: Channel, kinds: readonly number[]): Place {
  const asUser: Record<string, string> = user.hasInstalledApp && kinds.includes(1) ? { 1: user.id } : {};
  if (channel.guildId === null) {
    const isWithBot = channel.recipientIds.includes(world.botId);
    return {
      context: isWithBot ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel,
      owners: isWithBot && kinds.includes(0) ? { 0: '0', ...asUser } : asUser,
      appPermissions: isWithBot ? IN_DIRECT_MESSAGES | Permission.UseExternalEmojis : IN_DIRECT_MESSAGES,
      isAlwaysPrivate: false,
    };
  }
  const hasBot = world.guilds.get(channel.guildId)?.hasBot ?? false;
  const theirs = channelPermissions(world, channel, user.id);
  const owners: Record<string, string> =
    hasBot && kinds.includes(0) ? { 0: channel.guildId, ...asUser } : asUser;
  return {
    context: InteractionContextType.Guild,
    owners,
    appPermissions: hasBot
      ? channelPermissions(world, channel, world.botId)
      : theirs &
        (IN_DIRECT_MESSAGES |
          Permission.ViewChannel |
          Permission.SendMessages |
          Permission.UseExternalEmojis),
    isAlwaysPrivate: owners['0'] === undefined && !isPermitted(theirs, Permission.UseExternalApps),
  };
}
