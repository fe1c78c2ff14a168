import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js';
import type { PageClock, PagePerson, PagePlace, PageWorld } from '../page/page-types.ts';
import type { PreviewState } from '../state.ts';
import { openDirectMessages } from '../world/direct-messages.ts';
import { channelPermissions, guildPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel, User, World } from '../world/world.ts';
import { isThread } from '../world/world-payloads.ts';
import { pageServer } from './page-server.ts';

/** The people, and the servers and places that one of them sees. */
export function pageWorld(state: PreviewState, me: User, clock: PageClock): PageWorld {
  const { world } = state;
  if (knowsBot(world, me)) openDirectMessages(state, me.id);
  const servers = [...world.guilds.values()].filter((guild) => guild.members.has(me.id));
  return {
    bot: { id: world.botId, name: world.users.get(world.botId)?.displayName ?? '' },
    me: person(world, me),
    people: [...world.users.values()].filter((user) => !user.bot).map((user) => person(world, user)),
    servers: servers.map((guild) => pageServer(state, guild)),
    places: [...world.channels.values()]
      .sort((one, other) => rank(world, one) - rank(world, other))
      .filter((channel) => isPermitted(channelPermissions(world, channel, me.id), Permission.ViewChannel))
      .map((channel) => place(world, channel, me)),
    clock,
  };
}

/** Whether somebody can write to the bot: they share a server with it, or have installed it. */
function knowsBot(world: World, user: User): boolean {
  if (user.hasInstalledApp) return true;
  return [...world.guilds.values()].some((guild) => guild.hasBot && guild.members.has(user.id));
}

function person(world: World, user: User): PagePerson {
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(user.id));
  const isOwner = guilds.some(({ ownerId }) => ownerId === user.id);
  const isModerator = guilds.some((guild) =>
    isPermitted(guildPermissions(guild, user.id), Permission.ManageGuild),
  );
  const role = isOwner ? 'owner' : isModerator ? 'moderator' : 'member';
  const note = user.hasInstalledApp ? `${role}, has installed the bot` : role;
  return {
    id: user.id,
    name: user.displayName,
    note: knowsBot(world, user) ? note : 'outsider, without the bot',
    locale: user.locale,
  };
}

function place(world: World, channel: Channel, me: User): PagePlace {
  const others = channel.recipientIds.filter((id) => id !== me.id);
  const names = others.map((id) => world.users.get(id)?.displayName ?? 'Somebody').join(', ');
  return {
    id: channel.id,
    name: channel.type === ChannelType.DM ? names : channel.name,
    serverId: channel.guildId,
    isThread: isThread(channel),
  };
}

/** Channels in their order, each followed by its threads; the conversation with the bot before those with others. */
function rank(world: World, channel: Channel): number {
  if (channel.guildId === null) return channel.recipientIds.includes(world.botId) ? 0 : 1;
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return isThread(channel) && parent ? parent.position + 0.5 : channel.position;
}
