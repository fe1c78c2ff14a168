import { GatewayIntentBits, MessageFlags, PermissionFlagsBits as Permission } from 'discord.js';
import { ApiError } from '../rest/api-error.ts';
import type { ChannelMessage, InteractionMessage } from '../rules/message.ts';
import { messageProblems } from '../rules/message-limits.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel } from '../world/world.ts';
import { attachFiles, resolveMedia } from './attach-files.ts';
import type { SentFile } from './file-store.ts';
import type { Message, MessageOrigin } from './message.ts';
import { numberComponents } from './number-components.ts';
import { computePings, NO_PINGS } from './pings.ts';
import { renderMessageEvent } from './render-message.ts';

export type Draft = {
  channel: Channel;
  authorId: string;
  body: ChannelMessage | InteractionMessage;
  files?: readonly SentFile[];
  type?: number;
  /** Flags to set, of those that were asked for and may be. */
  flags?: number;
  reference?: Message['reference'];
  origin?: MessageOrigin | null;
  visibleTo?: string | null;
};

/** Checks a new message against every limit, keeps it and tells whoever may see it. */
export function postMessage(state: PreviewState, draft: Draft): Message {
  const { channel, authorId, body, files = [], visibleTo = null, origin = null, reference = null } = draft;
  const { world } = state;
  const content = body.content?.trim() ?? '';
  const flags = draft.flags ?? 0;
  const whole = {
    content,
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    flags,
    other: body.poll !== undefined || ('sticker_ids' in body && Boolean(body.sticker_ids?.length)),
  };
  const problems = messageProblems(whole);
  if (problems.length > 0) throw new ApiError('invalidFormBody', problems);
  const isEmpty =
    !content && !whole.embeds.length && !whole.components.length && !files.length && !whole.other;
  if (isEmpty) throw new ApiError('emptyMessage');

  const attachments = attachFiles(state, channel.id, files, body.attachments);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const replied = reference ? state.messages.find(reference.messageId) : undefined;
  const message: Message = {
    id: state.ids.next(),
    type: draft.type ?? (reference ? 19 : 0),
    channelId: channel.id,
    guildId: channel.guildId,
    authorId,
    content,
    embeds: whole.embeds,
    components: numberComponents(resolveMedia(whole.components, attachments)),
    attachments,
    flags: visibleTo === null ? flags : flags | MessageFlags.Ephemeral,
    nonce: body.nonce ?? null,
    createdAt: state.now(),
    editedAt: null,
    reference,
    origin,
    visibleTo,
    pings:
      visibleTo === null
        ? computePings({
            content,
            components: whole.components,
            allowed: body.allowed_mentions,
            byDefault: origin ? 'users' : 'everything',
            repliedUserId: replied && replied.authorId !== authorId ? replied.authorId : null,
            mayMentionAll: isPermitted(
              channelPermissions(world, channel, authorId),
              Permission.MentionEveryone,
            ),
            isMentionable: (id) => guild?.roles.get(id)?.mentionable ?? false,
          })
        : NO_PINGS,
    isDeleted: false,
  };
  state.messages.add(message);
  announce(state, 'MESSAGE_CREATE', message);
  return message;
}

/** Tells the bot, where it may see the message, and everybody who listens here. */
export function announce(
  state: PreviewState,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: Message,
): void {
  if (isSeenByBot(state, message)) {
    state.dispatch(event, {
      guildId: message.guildId,
      intent: message.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
      render: (readsAll) => renderMessageEvent(state, message, readsAll),
    });
  }
  state.events.emit('message', event === 'MESSAGE_CREATE' ? 'create' : 'update', message);
}

/** Takes a message away and tells the same people. */
export function deleteMessage(state: PreviewState, message: Message): void {
  state.messages.remove(message);
  if (isSeenByBot(state, message)) {
    state.dispatch('MESSAGE_DELETE', {
      guildId: message.guildId,
      intent: message.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages,
      render: () => ({
        id: message.id,
        channel_id: message.channelId,
        ...(message.guildId ? { guild_id: message.guildId } : {}),
      }),
    });
  }
  state.events.emit('message', 'delete', message);
}

function isSeenByBot({ world }: PreviewState, message: Message): boolean {
  if (message.visibleTo !== null) return false;
  const channel = world.channels.get(message.channelId);
  return (
    channel !== undefined &&
    isPermitted(channelPermissions(world, channel, world.botId), Permission.ViewChannel)
  );
}
