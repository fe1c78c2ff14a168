import { PermissionFlagsBits as Permission } from 'discord.js';
import { type Channel, everyoneRole, type Guild, type World } from './world.ts';

export const ALL_PERMISSIONS = Object.values(Permission).reduce((all, one) => all | one, 0n);

/** What a person may do in a guild at large (documentation, "Permissions"). Nothing, for those who are not in it. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  const member = guild.members.get(userId);
  if (!member) return 0n;
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const roles = member.roleIds.map((id) => guild.roles.get(id)?.permissions ?? 0n);
  const base = roles.reduce((all, one) => all | one, everyoneRole(guild)?.permissions ?? 0n);
  return (base & Permission.Administrator) !== 0n ? ALL_PERMISSIONS : base;
}

/** What a person may do in a channel: the guild's permissions, then overwrites for everyone, roles, and the person. */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null)
    return channel.recipientIds.includes(userId) ? DIRECT_MESSAGE_PERMISSIONS : 0n;
  const guild = world.guilds.get(channel.guildId);
  if (!guild) return 0n;
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS || base === 0n) return base;
  const roleIds = guild.members.get(userId)?.roleIds ?? [];
  const overwrites =
    (channel.parentId && world.channels.get(channel.parentId)?.overwrites) || channel.overwrites;
  const layers = [
    overwrites.filter((it) => it.id === guild.id),
    overwrites.filter((it) => it.type === 0 && roleIds.includes(it.id)),
    overwrites.filter((it) => it.type === 1 && it.id === userId),
  ];
  const allowed = layers.reduce((permissions, layer) => {
    const deny = layer.reduce((all, one) => all | one.deny, 0n);
    const allow = layer.reduce((all, one) => all | one.allow, 0n);
    return (permissions & ~deny) | allow;
  }, base);
  return (allowed & Permission.ViewChannel) === 0n ? 0n : allowed;
}

export function isPermitted(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

const DIRECT_MESSAGE_PERMISSIONS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.ReadMessageHistory |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.AddReactions |
  Permission.MentionEveryone |
  Permission.UseApplicationCommands |
  Permission.UseExternalEmojis;
