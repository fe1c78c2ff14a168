import { PermissionFlagsBits as Permission } from 'discord.js';
import type { Message } from '../messages/message.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel } from '../world/world.ts';
import { isThread } from '../world/world-payloads.ts';
import { ApiError } from './api-error.ts';

/** A channel that the bot may see: 10003 when there is none, 50001 when it is out of sight. */
export function botChannel({ world }: PreviewState, id: string): { channel: Channel; permissions: bigint } {
  const channel = world.channels.get(id);
  if (!channel) throw new ApiError('unknownChannel');
  const permissions = channelPermissions(world, channel, world.botId);
  if (!isPermitted(permissions, Permission.ViewChannel)) throw new ApiError('missingAccess');
  return { channel, permissions };
}

/** The right to speak in a channel is another one in threads. */
export function speakPermission(channel: Channel): bigint {
  return isThread(channel) ? Permission.SendMessagesInThreads : Permission.SendMessages;
}

/** A message of a channel as the bot may fetch it. Private replies are unknown here, the bot's own included. */
export function botMessage(state: PreviewState, channelId: string, messageId: string): Message {
  const message = state.messages.find(messageId);
  if (message?.channelId !== channelId || message.visibleTo !== null) throw new ApiError('unknownMessage');
  return message;
}
