import { type APIInteractionDataResolvedChannel, type Channel, type Guild, PermissionFlagsBits } from 'discord.js';
import { ChannelType } from 'discord-api-types/v10';
import type { ChosenChannel, ChosenRole, NeededPermission } from './command.ts';

type Chosen = Pick<Channel | APIInteractionDataResolvedChannel, 'id' | 'type'>;

const THREADS: readonly ChannelType[] = [
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
];
const FOR_TEXT: readonly ChannelType[] = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ...THREADS];

/** A channel of an interaction with what the bot lacks there. */
export function chosenChannel(guild: Guild, channel: Chosen): ChosenChannel {
  const { id, type } = channel;
  const isThread = THREADS.includes(type);
  const needed: NeededPermission[] = [
    'ViewChannel',
    isThread ? 'SendMessagesInThreads' : 'SendMessages',
    'ReadMessageHistory',
  ];
  // A thread that is not known here follows the channel it belongs to.
  const parentId = 'parent_id' in channel && typeof channel.parent_id === 'string' ? channel.parent_id : '';
  const known = guild.channels.cache.get(id) ?? guild.channels.cache.get(parentId);
  const me = guild.members.me;
  const allowed = me && known ? known.permissionsFor(me) : null;
  const missing = needed.filter((name) => !allowed?.has(PermissionFlagsBits[name]));
  return { id, missing, isForText: FOR_TEXT.includes(type) };
}

/** A role of an interaction, and whether anybody is notified when the bot mentions it. */
export function chosenRole(guild: Guild, id: string): ChosenRole {
  const mayMentionAll = guild.members.me?.permissions.has(PermissionFlagsBits.MentionEveryone) ?? false;
  const isPingable = mayMentionAll || (guild.roles.cache.get(id)?.mentionable ?? false);
  return { id, isEveryone: id === guild.id, isPingable };
}
