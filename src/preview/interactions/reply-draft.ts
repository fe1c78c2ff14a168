import { MessageFlags } from 'discord.js';
import type { SentFile } from '../messages/file-store.ts';
import type { Draft } from '../messages/post-message.ts';
import { ApiError } from '../rest/api-error.ts';
import type { InteractionMessage } from '../rules/message.ts';
import type { PreviewState } from '../state.ts';
import type { Interaction } from './interaction.ts';

const SETTABLE =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
/** The message type of a first reply to a slash command. */
export const REPLY_TO_SLASH = 20;
const REPLY_TO_MENU = 23;

/** A reply or follow-up to an interaction, private when it asks to be or has to be. */
export function replyDraft(
  { world }: PreviewState,
  interaction: Interaction,
  body: InteractionMessage,
  files: readonly SentFile[] = [],
): Draft {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw new ApiError('unknownChannel');
  const flags = body.flags ?? 0;
  const isPrivate = interaction.isAlwaysPrivate || (flags & MessageFlags.Ephemeral) !== 0;
  const isCommand = interaction.type === 2;
  return {
    channel,
    authorId: world.botId,
    body,
    files,
    type:
      isCommand && !interaction.originalId
        ? interaction.sourceMessageId
          ? REPLY_TO_MENU
          : REPLY_TO_SLASH
        : 0,
    flags: flags & SETTABLE,
    visibleTo: isPrivate ? interaction.userId : null,
    origin: {
      interactionId: interaction.id,
      type: interaction.type,
      userId: interaction.userId,
      name: interaction.name,
      owners: interaction.owners,
      sourceMessageId: interaction.sourceMessageId,
      originalId: interaction.originalId,
    },
  };
}
