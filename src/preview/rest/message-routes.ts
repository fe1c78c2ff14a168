import { MessageFlags, PermissionFlagsBits as Permission } from 'discord.js';
import { deleteMessage } from '../messages/delete-message.ts';
import { editMessage } from '../messages/edit-message.ts';
import { postMessage } from '../messages/post-message.ts';
import { renderMessage } from '../messages/render-message.ts';
import { type ChannelMessage, channelMessage, messageEdit } from '../rules/message.ts';
import type { PreviewState } from '../state.ts';
import { isPermitted } from '../world/permissions.ts';
import type { Api } from './api-env.ts';
import { ApiError, formError } from './api-error.ts';
import { botChannel, botMessage, speakPermission } from './channel-access.ts';
import { checkBody, report } from './check-body.ts';
import { createNonceMemory } from './nonce-memory.ts';
import { readBody } from './read-body.ts';

const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Messages that the bot sends, reads, edits and deletes by itself. */
export function addMessageRoutes(api: Api, state: PreviewState): void {
  const { world } = state;
  const nonces = createNonceMemory(state.now);
  const render = (message: Parameters<typeof renderMessage>[1]) =>
    renderMessage(state, message, state.privileged.messageContent);

  api.post('/channels/:channelId/messages', async (context) => {
    const { channel, permissions } = botChannel(state, context.req.param('channelId'));
    if (!isPermitted(permissions, speakPermission(channel))) throw new ApiError('missingPermissions');
    const { body, files } = await readBody(context);
    const said = checkBody(state, 'POST message', channelMessage, body);
    if (files.length > 0 && !isPermitted(permissions, Permission.AttachFiles))
      throw new ApiError('missingPermissions');
    const recipients = channel.recipientIds.filter((id) => id !== world.botId);
    if (recipients.some((id) => world.users.get(id)?.acceptsDirectMessages === false)) {
      throw new ApiError('closedDirectMessages');
    }
    if (said.flags && (said.flags & MessageFlags.Ephemeral) !== 0) {
      report(
        state,
        'POST message',
        'EPHEMERAL does nothing on a channel message: everybody there will see it',
      );
    }
    const repeated =
      said.enforce_nonce && said.nonce != null ? nonces.find(channel.id, said.nonce) : undefined;
    if (repeated) return context.json(render(repeated));
    const message = postMessage(state, {
      channel,
      authorId: world.botId,
      body: said,
      files,
      flags: (said.flags ?? 0) & SETTABLE,
      reference: readReference(state, said, channel.id, permissions),
    });
    nonces.remember(message);
    return context.json(render(message));
  });

  api.get('/channels/:channelId/messages', (context) => {
    const { channel, permissions } = botChannel(state, context.req.param('channelId'));
    if (!isPermitted(permissions, Permission.ReadMessageHistory)) return context.json([]);
    const { before, after, limit = '50' } = context.req.query();
    const most = Number(limit);
    if (!Number.isInteger(most) || most < 1 || most > 100) {
      throw formError(['limit'], 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
    }
    const seen = state.messages.list(channel.id).filter((message) => message.visibleTo === null);
    const asked = after
      ? seen.filter((message) => BigInt(message.id) > BigInt(after)).slice(0, most)
      : seen.filter((message) => !before || BigInt(message.id) < BigInt(before)).slice(-most);
    return context.json(asked.reverse().map(render));
  });

  api.get('/channels/:channelId/messages/:messageId', (context) => {
    const { channelId, messageId } = context.req.param();
    const { permissions } = botChannel(state, channelId);
    if (!isPermitted(permissions, Permission.ReadMessageHistory)) throw new ApiError('missingPermissions');
    return context.json(render(botMessage(state, channelId, messageId)));
  });

  api.patch('/channels/:channelId/messages/:messageId', async (context) => {
    const { channelId, messageId } = context.req.param();
    botChannel(state, channelId);
    const message = botMessage(state, channelId, messageId);
    const { body, files } = await readBody(context);
    const edit = checkBody(state, 'PATCH message', messageEdit, body);
    if (message.authorId !== world.botId) throw new ApiError('foreignMessage');
    return context.json(render(editMessage(state, message, edit, files)));
  });

  api.delete('/channels/:channelId/messages/:messageId', (context) => {
    const { channelId, messageId } = context.req.param();
    const { permissions } = botChannel(state, channelId);
    const message = botMessage(state, channelId, messageId);
    const isOwn = message.authorId === world.botId;
    if (!isOwn && !isPermitted(permissions, Permission.ManageMessages))
      throw new ApiError('missingPermissions');
    deleteMessage(state, message);
    return context.body(null, 204);
  });
}

/** The message replied to. With `fail_if_not_exists: false` a reply to a message that is gone becomes a plain one. */
function readReference(state: PreviewState, said: ChannelMessage, channelId: string, permissions: bigint) {
  const asked = said.message_reference;
  if (!asked) return null;
  if (asked.type === 1)
    throw formError(['message_reference', 'type'], 'BASE_TYPE_CHOICES', 'No forwards here.');
  if (!isPermitted(permissions, Permission.ReadMessageHistory)) throw new ApiError('missingReadHistory');
  const original = state.messages.find(asked.message_id);
  if (original && original.channelId === channelId && original.visibleTo === null) {
    return { messageId: original.id, channelId };
  }
  if (asked.fail_if_not_exists === false) return null;
  throw formError(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
}
