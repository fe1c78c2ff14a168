import { MessageFlags } from 'discord.js';
import type { Attachment, Message, Pings } from '../messages/message.ts';
import { LOADING } from '../messages/render-message.ts';
import type { AnyComponent } from '../rules/component.ts';
import type { Embed } from '../rules/embed.ts';
import { walkComponents } from '../rules/walk-components.ts';
import type { World } from '../world/world.ts';

/** A message as it looked when it was read. Read it again with `chat.see` to follow edits. */
export type SeenMessage = {
  id: string;
  channelId: string;
  author: string;
  isFromBot: boolean;
  /** Content, embeds and text displays in reading order, one to a line. */
  text: string;
  isEphemeral: boolean;
  /** The bot is thinking: deferred and not edited yet. */
  isLoading: boolean;
  isComponentsV2: boolean;
  isEdited: boolean;
  /** The id of the message that this one replies to. */
  repliesTo: string | null;
  pings: Pings;
  embeds: readonly Embed[];
  attachments: readonly Attachment[];
  /** Every component in reading order, nested ones included. */
  components: readonly AnyComponent[];
  /** What can be pressed, by label. */
  buttons: readonly string[];
  /** A component by custom_id, label or placeholder. */
  find: (wanted: string) => AnyComponent | undefined;
};

export function readMessage(world: World, message: Message): SeenMessage {
  const components = [...walkComponents(structuredClone(message.components))].map((it) => it.component);
  return {
    id: message.id,
    channelId: message.channelId,
    author: world.users.get(message.authorId)?.displayName ?? message.authorId,
    isFromBot: message.authorId === world.botId,
    text: text(message, components),
    isEphemeral: message.visibleTo !== null,
    isLoading: (message.flags & LOADING) !== 0,
    isComponentsV2: (message.flags & MessageFlags.IsComponentsV2) !== 0,
    isEdited: message.editedAt !== null,
    repliesTo: message.reference?.messageId ?? null,
    pings: message.pings,
    embeds: message.embeds,
    attachments: message.attachments,
    components,
    buttons: components.flatMap((it) => (it.type === 2 && 'label' in it && it.label ? it.label : [])),
    find: (wanted) => components.find((it) => names(it).includes(wanted)),
  };
}

function text(message: Message, components: readonly AnyComponent[]): string {
  const embeds = message.embeds.flatMap((it) => [
    it.author?.name,
    it.title,
    it.description,
    ...(it.fields ?? []).flatMap((field) => [field.name, field.value]),
    it.footer?.text,
  ]);
  const displays = components.map((it) => (it.type === 10 ? it.content : ''));
  return [message.content, ...embeds, ...displays].filter(Boolean).join('\n');
}

function names(component: AnyComponent): (string | undefined)[] {
  return [
    'custom_id' in component ? component.custom_id : undefined,
    'label' in component ? component.label : undefined,
    'placeholder' in component ? component.placeholder : undefined,
  ];
}
