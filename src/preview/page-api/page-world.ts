import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js';
import type { PagePerson, PagePlace, PageWorld } from '../page/page-types.ts';
import type { PreviewState } from '../state.ts';
import { openDirectMessages } from '../world/direct-messages.ts';
import { channelPermissions, guildPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel, User, World } from '../world/world.ts';
import { isThread } from '../world/world-payloads.ts';

const DIRECT = 'Direct messages';

/** The people, and the places that one of them sees. */
export function pageWorld(state: PreviewState, me: User): PageWorld {
  const { world } = state;
  openDirectMessages(state, me.id);
  const people = [...world.users.values()].filter((user) => !user.bot).map((user) => person(world, user));
  const places = [...world.channels.values()]
    .sort((one, other) => rank(world, one) - rank(world, other))
    .filter((channel) => isPermitted(channelPermissions(world, channel, me.id), Permission.ViewChannel))
    .map((channel) => place(world, channel, me));
  return {
    bot: { id: world.botId, name: world.users.get(world.botId)?.displayName ?? '' },
    me: person(world, me),
    people,
    places: [
      ...places.filter(({ group }) => group !== DIRECT),
      ...places.filter(({ group }) => group === DIRECT),
    ],
  };
}

function person(world: World, user: User): PagePerson {
  const guilds = [...world.guilds.values()].filter((guild) => guild.members.has(user.id));
  const isOwner = guilds.some(({ ownerId }) => ownerId === user.id);
  const isModerator = guilds.some((guild) =>
    isPermitted(guildPermissions(guild, user.id), Permission.ManageGuild),
  );
  const role = isOwner ? 'owner' : isModerator ? 'moderator' : 'member';
  return {
    id: user.id,
    name: user.displayName,
    note: user.hasInstalledApp ? `${role}, has installed the bot` : role,
  };
}

function place(world: World, channel: Channel, me: User): PagePlace {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const others = channel.recipientIds.filter((id) => id !== me.id);
  const names = others.map((id) => world.users.get(id)?.displayName ?? 'Somebody').join(', ');
  return {
    id: channel.id,
    name: channel.type === ChannelType.DM ? names : channel.name,
    group: guild ? `${guild.name}${guild.hasBot ? '' : ' (the bot is not a member)'}` : DIRECT,
    note: channel.topic,
    isThread: isThread(channel),
  };
}

/** Channels in their order, each followed by its threads. */
function rank(world: World, channel: Channel): number {
  const parent = channel.parentId === null ? undefined : world.channels.get(channel.parentId);
  return isThread(channel) && parent ? parent.position + 0.5 : channel.position;
}
