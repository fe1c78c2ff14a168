import { PermissionFlagsBits as Permission } from 'discord.js';
import { readMessage } from '../driver/read-message.ts';
import { REPLY_TO_SLASH } from '../interactions/reply-draft.ts';
import { plainWords } from '../markdown/plain-words.ts';
import type { RenderMarkdown } from '../markdown/render-markdown.ts';
import type { Message } from '../messages/message.ts';
import { LOADING } from '../messages/render-message.ts';
import type { PageMessage } from '../page/page-types.ts';
import type { PreviewState } from '../state.ts';
import { channelPermissions, isPermitted } from '../world/permissions.ts';
import { colour, pageComponents } from './page-components.ts';

const EXCERPT = 100;

/** A message as the page shows it to one person. */
export function pageMessage(
  state: PreviewState,
  message: Message,
  viewerId: string,
  markdown: RenderMarkdown,
): PageMessage {
  const { world } = state;
  const name = (id: string): string => world.users.get(id)?.displayName ?? 'Somebody';
  const channel = world.channels.get(message.channelId);
  const original = message.reference ? state.messages.find(message.reference.messageId) : undefined;
  const isModerator =
    channel !== undefined &&
    isPermitted(channelPermissions(world, channel, viewerId), Permission.ManageMessages);
  return {
    id: message.id,
    channelId: message.channelId,
    author: name(message.authorId),
    isBot: message.authorId === world.botId,
    time: new Date(message.createdAt).toISOString(),
    html: message.content === '' ? '' : markdown(message.content),
    isEphemeral: message.visibleTo !== null,
    isLoading: (message.flags & LOADING) !== 0,
    isEdited: message.editedAt !== null,
    mayRemove: message.visibleTo === null && (message.authorId === viewerId || isModerator),
    repliesTo: message.reference
      ? {
          author: original ? name(original.authorId) : 'Somebody',
          text: original ? excerpt(state, original, markdown) : 'a message that was deleted',
        }
      : null,
    usedBy: message.origin?.name
      ? {
          person: name(message.origin.userId),
          command: message.type === REPLY_TO_SLASH ? `/${message.origin.name}` : message.origin.name,
        }
      : null,
    components: pageComponents(state, message.components, message.guildId, viewerId, markdown),
    embeds: message.embeds.map((it) => ({
      colour: colour(it.color),
      title: it.title ?? null,
      url: it.url ?? null,
      html: it.description ? markdown(it.description) : '',
      fields: (it.fields ?? []).map((field) => ({ name: field.name, html: markdown(field.value) })),
      footer: it.footer?.text ?? null,
    })),
    attachments: message.attachments.map(({ filename, url, size }) => ({ name: filename, url, size })),
  };
}

/** The first words of a message, to show above a reply to it. */
function excerpt(state: PreviewState, message: Message, markdown: RenderMarkdown): string {
  const words = plainWords(markdown(readMessage(state.world, message).text));
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
