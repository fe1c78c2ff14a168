import { MessageFlags } from 'discord.js';
import { ANSWER_WITHIN, type Interaction } from '../interactions/interaction.ts';
import { postLoading } from '../interactions/post-loading.ts';
import { replyDraft } from '../interactions/reply-draft.ts';
import { editMessage } from '../messages/edit-message.ts';
import type { SentFile } from '../messages/file-store.ts';
import type { Message } from '../messages/message.ts';
import { postMessage } from '../messages/post-message.ts';
import { LOADING, renderMessage } from '../messages/render-message.ts';
import { allowedCallbacks, type Callback, callback } from '../rules/callback.ts';
import type { PreviewState } from '../state.ts';
import type { Api } from './api-env.ts';
import { ApiError, formError } from './api-error.ts';
import { checkBody, report } from './check-body.ts';
import { noteRefusal } from './note-refusal.ts';
import { readBody } from './read-body.ts';

/** The first answer to an interaction. No token of the bot is asked for: the interaction's own is the key. */
export function addCallbackRoutes(api: Api, state: PreviewState): void {
  api.post('/interactions/:interactionId/:token/callback', async (context) => {
    const { interactionId, token } = context.req.param();
    const { body, files } = await readBody(context);
    const interaction = state.interactions.byToken(token);
    if (interaction?.id !== interactionId) throw new ApiError('unknownInteraction');
    return noteRefusal(state, interaction, 'callback', () => {
      if (interaction.callback) throw new ApiError('interactionAcknowledged');
      if (state.now() - interaction.createdAt > ANSWER_WITHIN) throw new ApiError('unknownInteraction');
      const answer = checkBody(state, 'POST callback', callback, body);
      const allowed = allowedCallbacks(interaction.type, interaction.sourceMessageId !== null);
      if (!allowed.includes(answer.type)) {
        throw formError(['type'], 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
      }
      const message = carryOut(state, interaction, answer, files);
      interaction.callback = answer;
      interaction.answeredAfter = state.now() - interaction.createdAt;
      if (message) interaction.originalId = message.id;
      state.events.emit('callback', interaction);
      if (context.req.query('with_response') !== 'true') return context.body(null, 204);
      return context.json({
        interaction: {
          id: interaction.id,
          type: interaction.type,
          ...(message
            ? {
                response_message_id: message.id,
                response_message_loading: (message.flags & LOADING) !== 0,
                response_message_ephemeral: message.visibleTo !== null,
              }
            : {}),
        },
        resource: { type: answer.type, ...(message ? { message: renderMessage(state, message, true) } : {}) },
      });
    });
  });
}

/** Does what an answer says; the message it makes or stands on becomes `@original`. */
function carryOut(
  state: PreviewState,
  interaction: Interaction,
  answer: Callback,
  files: readonly SentFile[],
): Message | null {
  const source = interaction.sourceMessageId ? state.messages.find(interaction.sourceMessageId) : undefined;
  switch (answer.type) {
    case 4:
      return postMessage(state, replyDraft(state, interaction, answer.data, files));
    case 5: {
      const flags = answer.data?.flags ?? 0;
      if ((flags & ~MessageFlags.Ephemeral) !== 0) {
        report(state, 'POST callback', 'a deferral takes only the EPHEMERAL flag; others belong in the edit');
      }
      return postLoading(state, interaction, flags);
    }
    case 6:
      return source ?? null;
    case 7:
      if (!source) throw new ApiError('unknownMessage');
      return editMessage(state, source, answer.data ?? {}, files);
    default:
      return null;
  }
}
