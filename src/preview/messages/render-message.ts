import type { PreviewState } from '../state.ts';
import { isPermitted } from '../world/permissions.ts';
import { renderMember, renderUser } from '../world/world-payloads.ts';
import type { Message } from './message.ts';

export const LOADING = 1 << 7;

/**
 * A message as the API shows it to the bot. Without the message content intent the words are blank, save in the bot's
 * own messages, in direct messages and where the bot is mentioned (gateway documentation, "Message Content Intent").
 */
export function renderMessage(state: PreviewState, message: Message, readsAll: boolean): object {
  return { ...renderAlone(state, message, readsAll), ...renderReference(state, message, readsAll) };
}

function renderAlone({ world }: PreviewState, message: Message, readsAll: boolean): object {
  const isReadable =
    readsAll ||
    message.authorId === world.botId ||
    message.guildId === null ||
    message.pings.users.includes(world.botId);
  const author = world.users.get(message.authorId);
  const origin = message.origin;
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: author ? renderUser(author) : null,
    content: isReadable ? message.content : '',
    embeds: isReadable ? message.embeds : [],
    components: isReadable ? message.components : [],
    attachments: isReadable ? message.attachments : [],
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: message.pings.users.flatMap((id) => world.users.get(id) ?? []).map(renderUser),
    mention_roles: message.pings.roles,
    pinned: false,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(origin ? { application_id: world.applicationId, webhook_id: world.applicationId } : {}),
    ...(message.webhookId ? { webhook_id: message.webhookId } : {}),
    ...(origin ? { interaction_metadata: renderOrigin(world, origin) } : {}),
  };
}

function renderOrigin(world: PreviewState['world'], origin: NonNullable<Message['origin']>): object {
  const user = world.users.get(origin.userId);
  return {
    id: origin.interactionId,
    type: origin.type,
    user: user ? renderUser(user) : null,
    authorizing_integration_owners: origin.owners,
    ...(origin.name === null ? {} : { name: origin.name }),
    ...(origin.originalId === null ? {} : { original_response_message_id: origin.originalId }),
    ...(origin.sourceMessageId === null
      ? {}
      : { [origin.type === 3 ? 'interacted_message_id' : 'target_message_id']: origin.sourceMessageId }),
  };
}

function renderReference(state: PreviewState, message: Message, readsAll: boolean): object {
  if (!message.reference) return {};
  const { messageId, channelId } = message.reference;
  const original = state.messages.find(messageId);
  return {
    message_reference: {
      type: 0,
      message_id: messageId,
      channel_id: channelId,
      ...(message.guildId ? { guild_id: message.guildId } : {}),
    },
    referenced_message: original ? renderAlone(state, original, readsAll) : null,
  };
}

/** A message as MESSAGE_CREATE and MESSAGE_UPDATE carry it. */
export function renderMessageEvent(state: PreviewState, message: Message, readsAll: boolean): object {
  const { world } = state;
  const guild = message.guildId === null ? undefined : world.guilds.get(message.guildId);
  const member = guild?.members.get(message.authorId);
  return {
    ...renderMessage(state, message, readsAll),
    channel_type: world.channels.get(message.channelId)?.type,
    ...(guild ? { guild_id: guild.id } : {}),
    ...(member ? { member: renderMember(member) } : {}),
  };
}

/** Whether a person may see a message: an ephemeral one only its own reader, others whoever sees the channel. */
export function isVisibleTo(message: Message, userId: string, permissions: bigint, view: bigint): boolean {
  return message.visibleTo === null ? isPermitted(permissions, view) : message.visibleTo === userId;
}
