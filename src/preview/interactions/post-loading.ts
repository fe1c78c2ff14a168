import { MessageFlags } from 'discord.js';
import { announce } from '../messages/announce.ts';
import type { Message } from '../messages/message.ts';
import { NO_PINGS } from '../messages/pings.ts';
import { LOADING } from '../messages/render-message.ts';
import type { PreviewState } from '../state.ts';
import type { Interaction } from './interaction.ts';
import { replyDraft } from './reply-draft.ts';

/** The message that says the bot is thinking, until an edit fills it. Its privacy cannot change later. */
export function postLoading(state: PreviewState, interaction: Interaction, flags: number): Message {
  const draft = replyDraft(state, interaction, { flags });
  const visibleTo = draft.visibleTo ?? null;
  const message: Message = {
    id: state.ids.next(),
    type: draft.type ?? 0,
    channelId: draft.channel.id,
    guildId: draft.channel.guildId,
    authorId: draft.authorId,
    content: '',
    embeds: [],
    components: [],
    attachments: [],
    flags: LOADING | (visibleTo === null ? 0 : MessageFlags.Ephemeral),
    nonce: null,
    createdAt: state.now(),
    editedAt: null,
    reference: null,
    origin: draft.origin ?? null,
    visibleTo,
    pings: NO_PINGS,
    isDeleted: false,
  };
  state.messages.add(message);
  announce(state, 'MESSAGE_CREATE', message);
  return message;
}
