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
import { colour, ownAddress, pageComponents } from './page-components.ts';
import { roleOf } from './page-server.ts';

const EXCERPT = 100;
const SPOILER = 'SPOILER_';

/** A message as the page shows it to one person. */
export function pageMessage(
  state: PreviewState,
  message: Message,
  viewerId: string,
  renderMarkdown: RenderMarkdown,
): PageMessage {
  const { world } = state;
  const locale = world.users.get(viewerId)?.locale;
  const markdown = (text: string): string => renderMarkdown(text, locale);
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
    authorId: message.authorId,
    authorColour: colour(roleOf(world, message.guildId, message.authorId)?.color || null),
    isBot: message.authorId === world.botId,
    time: new Date(message.createdAt).toISOString(),
    html: message.content === '' ? '' : markdown(message.content),
    plain: plainWords(markdown(readMessage(world, message).text)),
    isMentioned: isMentioned(state, message, viewerId),
    isEphemeral: message.visibleTo !== null,
    isLoading: (message.flags & LOADING) !== 0,
    isEdited: message.editedAt !== null,
    mayRemove: message.visibleTo === null && (message.authorId === viewerId || isModerator),
    repliesTo: message.reference
      ? {
          id: original?.id ?? null,
          author: original ? name(original.authorId) : 'Somebody',
          text: original
            ? excerpt(plainWords(markdown(readMessage(world, original).text)))
            : 'a message that was deleted',
        }
      : null,
    usedBy: message.origin?.name
      ? {
          person: name(message.origin.userId),
          command: message.type === REPLY_TO_SLASH ? `/${message.origin.name}` : message.origin.name,
        }
      : null,
    components: pageComponents(state, message, viewerId, markdown),
    embeds: message.embeds.map((it) => ({
      colour: colour(it.color),
      title: it.title ?? null,
      url: it.url ?? null,
      html: it.description ? markdown(it.description) : '',
      fields: (it.fields ?? []).map((field) => ({ name: field.name, html: markdown(field.value) })),
      footer: it.footer?.text ?? null,
    })),
    attachments: message.attachments
      .filter(({ url }) => !isPlaced(message, url))
      .map(({ filename, url, size }) => ({
        name: filename,
        url: ownAddress(state, url),
        size,
        isSpoiler: filename.startsWith(SPOILER),
      })),
  };
}

/** Files that a component shows are not listed once more below the message. */
function isPlaced({ components }: Message, url: string): boolean {
  return components.length > 0 && JSON.stringify(components).includes(JSON.stringify(url));
}

function isMentioned({ world }: PreviewState, { pings, guildId }: Message, viewerId: string): boolean {
  const roles = guildId === null ? [] : (world.guilds.get(guildId)?.members.get(viewerId)?.roleIds ?? []);
  return (
    pings.everyone || pings.users.includes(viewerId) || pings.roles.some((roleId) => roles.includes(roleId))
  );
}

/** The first words of a message, to show above a reply to it. */
function excerpt(words: string): string {
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words;
}
