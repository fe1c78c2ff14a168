import { MessageFlags } from 'discord.js';
import { ApiError, formError } from '../rest/api-error.ts';
import type { MessageEdit } from '../rules/message.ts';
import { messageProblems } from '../rules/message-limits.ts';
import type { PreviewState } from '../state.ts';
import { announce } from './announce.ts';
import { attachFiles, resolveMedia } from './attach-files.ts';
import type { SentFile } from './file-store.ts';
import type { Message } from './message.ts';
import { numberComponents } from './number-components.ts';
import { LOADING } from './render-message.ts';

const EDITABLE_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** Changes what a request names and leaves the rest. Edits ping nobody, and Components V2 cannot be left again. */
export function editMessage(
  state: PreviewState,
  message: Message,
  edit: MessageEdit,
  files: readonly SentFile[] = [],
): Message {
  const wasModern = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  const wanted = edit.flags == null ? message.flags & EDITABLE_FLAGS : edit.flags & EDITABLE_FLAGS;
  if (edit.flags != null && wasModern && (wanted & MessageFlags.IsComponentsV2) === 0) {
    throw formError(
      ['flags'],
      'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
      'The flag cannot be taken off a message.',
    );
  }
  const flags = (message.flags & ~EDITABLE_FLAGS & ~LOADING) | wanted;
  const whole = {
    content: edit.content === undefined ? message.content : (edit.content?.trim() ?? ''),
    embeds: edit.embeds === undefined ? message.embeds : (edit.embeds ?? []),
    components: edit.components === undefined ? message.components : (edit.components ?? []),
    flags,
    other: edit.poll !== undefined,
  };
  const problems = messageProblems(whole);
  if (problems.length > 0) throw new ApiError('invalidFormBody', problems);
  const attachments = attachFiles(state, message.channelId, files, edit.attachments, message.attachments);
  const isEmpty = !whole.content && !whole.embeds.length && !whole.components.length && !attachments.length;
  if (isEmpty && !whole.other) throw new ApiError('emptyMessage');

  const isFinishing = (message.flags & LOADING) !== 0;
  message.content = whole.content;
  message.embeds = whole.embeds;
  message.components = numberComponents(resolveMedia(whole.components, attachments));
  message.attachments = attachments;
  message.flags = flags;
  message.editedAt = isFinishing ? null : state.now();
  announce(state, 'MESSAGE_UPDATE', message);
  return message;
}
