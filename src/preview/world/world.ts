import type { ChannelType } from 'discord.js';

export type User = {
  id: string;
  username: string;
  displayName: string;
  bot: boolean;
  locale: string;
  /** False refuses messages from the bot with 50007. */
  acceptsDirectMessages: boolean;
  /** Has installed the app on the own account. */
  hasInstalledApp: boolean;
};
export type Role = {
  id: string;
  name: string;
  permissions: bigint;
  position: number;
  mentionable: boolean;
  color: number;
  /** Whose own role it is, made when that bot joined; null for an ordinary role. */
  botId: string | null;
};
export type Overwrite = { id: string; type: 0 | 1; allow: bigint; deny: bigint };
export type Member = { userId: string; roleIds: string[]; nick: string | null; joinedAt: number };
export type Guild = {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  hasBot: boolean;
  roles: Map<string, Role>;
  members: Map<string, Member>;
  channelIds: Set<string>;
};
export type Channel = {
  id: string;
  type: ChannelType;
  name: string;
  guildId: string | null;
  parentId: string | null;
  topic: string | null;
  position: number;
  nsfw: boolean;
  overwrites: Overwrite[];
  /** The people of a DM or group DM, the bot included where it takes part. */
  recipientIds: string[];
};
/** Who and what there is. Messages and interactions are kept elsewhere. */
export type World = {
  applicationId: string;
  botId: string;
  users: Map<string, User>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
};

/** The guild's role that everybody has; it shares the guild's id. */
export function everyoneRole(guild: Guild): Role | undefined {
  return guild.roles.get(guild.id);
}

/** A person by id, user name or display name. */
export function findUser(world: World, wanted: string): User | undefined {
  const known = world.users.get(wanted);
  if (known) return known;
  const lower = wanted.toLowerCase();
  return [...world.users.values()].find(
    (user) => user.username === lower || user.displayName.toLowerCase() === lower,
  );
}

/** A channel by id or name; with a guild, only there. */
export function findChannel(world: World, wanted: string, guildId?: string): Channel | undefined {
  const known = world.channels.get(wanted);
  if (known) return known;
  const name = wanted.replace(/^#/, '');
  return [...world.channels.values()].find(
    (channel) => channel.name === name && (guildId === undefined || channel.guildId === guildId),
  );
}
