import { type Client, PermissionFlagsBits } from 'discord.js';

/** What the bot must be allowed to in a channel before it posts there. */
export type NeededPermission =
  | 'ViewChannel'
  | 'SendMessages'
  | 'SendMessagesInThreads'
  | 'ReadMessageHistory';

export interface RoleStanding {
  /** True for @everyone. */
  readonly isEveryone: boolean;
  /** Whether the bot's mention of it notifies anybody. */
  readonly isPingable: boolean;
}

/** What the bot may do, as far as Discord has told it. */
export interface Standing {
  /** What it lacks to post in a channel or thread; null where that is no place for text, or not known. */
  missingIn(guildId: string, channelId: string): readonly NeededPermission[] | null;
  /** Whether it may read older messages in a channel; null where that is not known. */
  mayReadHistory(channelId: string): boolean | null;
  roleIn(guildId: string, roleId: string): RoleStanding;
}

/** Reads permissions and roles from what the gateway keeps up to date, without asking Discord. */
export function createStanding(client: Client): Standing {
  const permissionsIn = (channelId: string) => {
    const channel = client.channels.cache.get(channelId);
    if (!channel || channel.isDMBased()) return null;
    const me = channel.guild.members.me;
    return me && { channel, allowed: channel.permissionsFor(me) };
  };
  return {
    missingIn(guildId, channelId) {
      const known = permissionsIn(channelId);
      if (!known || known.channel.guildId !== guildId || !known.channel.isTextBased()) return null;
      const needed: NeededPermission[] = [
        'ViewChannel',
        known.channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages',
        'ReadMessageHistory',
      ];
      return needed.filter((name) => !known.allowed?.has(PermissionFlagsBits[name]));
    },
    mayReadHistory(channelId) {
      return permissionsIn(channelId)?.allowed?.has(PermissionFlagsBits.ReadMessageHistory) ?? null;
    },
    roleIn(guildId, roleId) {
      const guild = client.guilds.cache.get(guildId);
      const mayMentionAll = guild?.members.me?.permissions.has(PermissionFlagsBits.MentionEveryone) ?? false;
      const isPingable = mayMentionAll || (guild?.roles.cache.get(roleId)?.mentionable ?? false);
      return { isEveryone: roleId === guildId, isPingable };
    },
  };
}
