import { ChannelType, PermissionFlagsBits as Permission } from 'discord.js';
import type { Snowflakes } from './snowflakes.ts';
import type { Channel, Guild, Role, User, World } from './world.ts';

const DAY = 24 * 3600_000;

/** What anybody may do in a guild where nothing is set. */
export const EVERYONE_PERMISSIONS =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.ReadMessageHistory |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.AddReactions |
  Permission.UseExternalEmojis |
  Permission.UseApplicationCommands |
  Permission.UseExternalApps;

type Made<T> = Partial<T> & { name: string };

export type WorldBuilder = ReturnType<typeof createWorldBuilder>;

/** Lays a world down piece by piece. Everything is dated before the present of the given clock. */
export function createWorldBuilder(ids: Snowflakes, now: () => number) {
  let age = 400 * DAY;
  // Each thing is a little younger than the one before, so ids differ in their time part: sharding reads it.
  const earlier = (): number => {
    age = Math.max(age - 61_001, 0) || DAY;
    return now() - age;
  };
  const newId = (): string => ids.at(earlier());
  const users = new Map<string, User>();
  const world: World = { applicationId: newId(), botId: '', users, guilds: new Map(), channels: new Map() };
  world.botId = world.applicationId;

  function user(made: Made<User>): User {
    const created: User = {
      id: newId(),
      username: made.name.toLowerCase(),
      displayName: made.name,
      bot: false,
      locale: 'en-GB',
      acceptsDirectMessages: true,
      hasInstalledApp: false,
      ...made,
    };
    users.set(created.id, created);
    return created;
  }

  function guild(made: Made<Guild> & { ownerId: string }): Guild {
    const id = newId();
    const created: Guild = {
      id,
      locale: 'en-GB',
      hasBot: true,
      roles: new Map(),
      members: new Map(),
      channelIds: new Set(),
      ...made,
    };
    created.roles.set(id, {
      id,
      name: '@everyone',
      permissions: EVERYONE_PERMISSIONS,
      position: 0,
      mentionable: false,
      botId: null,
      color: 0,
    });
    world.guilds.set(id, created);
    return created;
  }

  function role(where: Guild, made: Made<Role>): Role {
    const created: Role = {
      id: newId(),
      permissions: 0n,
      position: where.roles.size,
      mentionable: false,
      botId: null,
      color: 0,
      ...made,
    };
    where.roles.set(created.id, created);
    return created;
  }

  function member(where: Guild, who: User, ...roles: Role[]): void {
    const roleIds = roles.map((each) => each.id);
    where.members.set(who.id, { userId: who.id, roleIds, nick: null, joinedAt: earlier() });
  }

  function channel(where: Guild | null, made: Made<Channel>): Channel {
    const created: Channel = {
      id: newId(),
      type: ChannelType.GuildText,
      guildId: where?.id ?? null,
      parentId: null,
      topic: null,
      position: where?.channelIds.size ?? 0,
      nsfw: false,
      overwrites: [],
      recipientIds: [],
      ...made,
    };
    world.channels.set(created.id, created);
    where?.channelIds.add(created.id);
    return created;
  }

  const bot = user({ id: world.botId, name: 'Recovery Bot', username: 'recovery-bot', bot: true });
  return { world, bot, user, guild, role, member, channel };
}
