import { ChannelType } from 'discord.js';
import { guildPermissions } from './permissions.ts';
import type { Channel, Guild, Member, Role, User, World } from './world.ts';

/** A user as the API shows one. */
export function renderUser(user: User) {
  return {
    id: user.id,
    username: user.username,
    global_name: user.displayName,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
  };
}

/** A member without the user, as in MESSAGE_CREATE. */
export function renderMember(member: Member) {
  return {
    roles: member.roleIds,
    nick: member.nick,
    avatar: null,
    joined_at: new Date(member.joinedAt).toISOString(),
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

/** A member with the user, as in GUILD_CREATE. Null for somebody who is not there. */
export function renderFullMember(world: World, guild: Guild, userId: string) {
  const member = guild.members.get(userId);
  const user = world.users.get(userId);
  return member && user ? { ...renderMember(member), user: renderUser(user) } : null;
}

export function renderRole(role: Role) {
  return {
    id: role.id,
    name: role.name,
    color: role.color,
    colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
    hoist: false,
    position: role.position,
    permissions: String(role.permissions),
    managed: role.botId !== null,
    mentionable: role.mentionable,
    flags: 0,
    ...(role.botId === null ? {} : { tags: { bot_id: role.botId } }),
  };
}

export function isThread(channel: Channel): boolean {
  return (
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread ||
    channel.type === ChannelType.AnnouncementThread
  );
}

/** A channel as the API shows one to the given reader; the other people of a DM are its recipients. */
export function renderChannel(world: World, channel: Channel, reader: string = world.botId) {
  const base = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.guildId === null) {
    const others = channel.recipientIds.filter((id) => id !== reader);
    const recipients = others.flatMap((id) => world.users.get(id) ?? []).map(renderUser);
    return channel.type === ChannelType.GroupDM
      ? { ...base, name: channel.name, icon: null, owner_id: channel.recipientIds[0], recipients }
      : { ...base, recipients };
  }
  const placed = { ...base, name: channel.name, guild_id: channel.guildId, parent_id: channel.parentId };
  if (isThread(channel)) {
    return {
      ...placed,
      owner_id: world.guilds.get(channel.guildId)?.ownerId,
      message_count: 0,
      member_count: 1,
      rate_limit_per_user: 0,
      thread_metadata: {
        archived: false,
        auto_archive_duration: 1440,
        archive_timestamp: new Date(0).toISOString(),
        locked: false,
      },
    };
  }
  return {
    ...placed,
    topic: channel.topic,
    position: channel.position,
    nsfw: channel.nsfw,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((it) => ({
      id: it.id,
      type: it.type,
      allow: String(it.allow),
      deny: String(it.deny),
    })),
  };
}

/** A guild as GET /guilds/:id shows it. */
export function renderGuild(world: World, guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    region: null,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    roles: [...guild.roles.values()].map(renderRole),
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    nsfw_level: 0,
    max_members: 500_000,
    permissions: String(guildPermissions(guild, world.botId)),
  };
}

/** A guild as GUILD_CREATE brings it: channels, threads and members with it. Of the members, only the bot. */
export function renderGuildCreate(world: World, guild: Guild) {
  const channels = [...guild.channelIds].flatMap((id) => world.channels.get(id) ?? []);
  const bot = renderFullMember(world, guild, world.botId);
  return {
    ...renderGuild(world, guild),
    joined_at: new Date(guild.members.get(world.botId)?.joinedAt ?? 0).toISOString(),
    large: guild.members.size > 50,
    unavailable: false,
    member_count: guild.members.size,
    members: bot ? [bot] : [],
    channels: channels
      .filter((channel) => !isThread(channel))
      .map((channel) => renderChannel(world, channel)),
    threads: channels.filter(isThread).map((channel) => renderChannel(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
