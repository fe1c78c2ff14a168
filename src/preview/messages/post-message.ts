import { MessageFlags, PermissionFlagsBits as Permission } from 'discord.js';
import { ApiError } from '../rest/api-error.ts';
import type { ChannelMessage, InteractionMessage } from '../rules/message.ts';
import { messageProblems } from '../rules/message-limits.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import type { Channel } from '../world/world.ts';
import { announce } from './announce.ts';
import { attachFiles, resolveMedia } from './attach-files.ts';
import type { SentFile } from './file-store.ts';
import type { Message, MessageOrigin } from './message.ts';
import { numberComponents } from './number-components.ts';
import { computePings, NO_PINGS } from './pings.ts';

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
  webhookId?: string | null;
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
    ...(draft.webhookId ? { webhookId: draft.webhookId } : {}),
  };
  state.messages.add(message);
  announce(state, 'MESSAGE_CREATE', message);
  return message;
}
