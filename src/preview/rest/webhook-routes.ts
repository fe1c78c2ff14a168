import { EDIT_WITHIN, type Interaction } from '../interactions/interaction.ts';
import { replyDraft } from '../interactions/reply-draft.ts';
import { deleteMessage } from '../messages/delete-message.ts';
import { editMessage } from '../messages/edit-message.ts';
import type { Message } from '../messages/message.ts';
import { postMessage } from '../messages/post-message.ts';
import { LOADING, renderMessage } from '../messages/render-message.ts';
import { interactionMessage, messageEdit } from '../rules/message.ts';
import type { PreviewState } from '../state.ts';
import type { Api, ApiContext } from './api-env.ts';
import { ApiError } from './api-error.ts';
import { checkBody } from './check-body.ts';
import { noteRefusal } from './note-refusal.ts';
import { readBody } from './read-body.ts';

const FOLLOW_UPS_WITHOUT_INSTALL = 5;

/** What comes after the first answer: edits of it, and follow-ups. */
export function addWebhookRoutes(api: Api, state: PreviewState): void {
  const { world } = state;
  const find = (context: ApiContext): Interaction => {
    const interaction = state.interactions.byToken(context.req.param('token') ?? '');
    if (!interaction || context.req.param('applicationId') !== world.applicationId) {
      throw new ApiError('unknownWebhook');
    }
    return interaction;
  };
  const checkOpen = (interaction: Interaction): void => {
    if (!interaction.callback || interaction.callback.type > 7) throw new ApiError('unknownWebhook');
    if (state.now() - interaction.createdAt > EDIT_WITHIN) throw new ApiError('invalidWebhookToken');
  };
  const message = (interaction: Interaction, id: string): Message => {
    const wanted = id === '@original' ? interaction.originalId : id;
    const isTheirs =
      wanted === interaction.originalId || (wanted !== null && interaction.followUpIds.includes(wanted));
    const found = wanted === null || !isTheirs ? undefined : state.messages.find(wanted);
    if (!found) throw new ApiError('unknownMessage');
    return found;
  };
  const path = '/webhooks/:applicationId/:token';

  api.post(path, async (context) => {
    const interaction = find(context);
    const { body, files } = await readBody(context);
    return noteRefusal(state, interaction, 'follow-up', () => {
      checkOpen(interaction);
      const said = checkBody(state, 'POST follow-up', interactionMessage, body);
      const original = interaction.originalId ? state.messages.find(interaction.originalId) : undefined;
      if (original && (original.flags & LOADING) !== 0) {
        return context.json(renderMessage(state, editMessage(state, original, said, files), true));
      }
      const isOutside = interaction.guildId !== null && !world.guilds.get(interaction.guildId)?.hasBot;
      if (isOutside && interaction.followUpIds.length >= FOLLOW_UPS_WITHOUT_INSTALL) {
        throw new ApiError('tooManyFollowUps');
      }
      const posted = postMessage(state, replyDraft(state, interaction, said, files));
      interaction.followUpIds.push(posted.id);
      return context.json(renderMessage(state, posted, true));
    });
  });
  api.get(`${path}/messages/:messageId`, (context) => {
    const interaction = find(context);
    return noteRefusal(state, interaction, 'fetch', () => {
      checkOpen(interaction);
      return context.json(renderMessage(state, message(interaction, context.req.param('messageId')), true));
    });
  });
  api.patch(`${path}/messages/:messageId`, async (context) => {
    const interaction = find(context);
    const { body, files } = await readBody(context);
    return noteRefusal(state, interaction, 'edit', () => {
      checkOpen(interaction);
      const present = message(interaction, context.req.param('messageId'));
      const edit = checkBody(state, 'PATCH reply', messageEdit, body);
      return context.json(renderMessage(state, editMessage(state, present, edit, files), true));
    });
  });
  api.delete(`${path}/messages/:messageId`, (context) => {
    const interaction = find(context);
    return noteRefusal(state, interaction, 'delete', () => {
      checkOpen(interaction);
      deleteMessage(state, message(interaction, context.req.param('messageId')));
      return context.body(null, 204);
    });
  });
}
