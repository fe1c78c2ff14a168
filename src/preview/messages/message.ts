import type { MessageComponent } from '../rules/component.ts';
import type { Embed } from '../rules/embed.ts';

export type Attachment = {
  id: string;
  filename: string;
  title?: string;
  description: string | null;
  content_type: string;
  size: number;
  url: string;
  proxy_url: string;
  ephemeral?: boolean;
};
/** Whom a message notified. */
export type Pings = { users: string[]; roles: string[]; everyone: boolean };
/** Where a reply to an interaction comes from, as `interaction_metadata` tells it. */
export type MessageOrigin = {
  interactionId: string;
  type: number;
  userId: string;
  name: string | null;
  owners: Record<string, string>;
  /** The message whose component or menu started it. */
  sourceMessageId: string | null;
  /** The first reply, where this is a follow-up. */
  originalId: string | null;
};
export type Message = {
  id: string;
  type: number;
  channelId: string;
  guildId: string | null;
  authorId: string;
  content: string;
  embeds: readonly Embed[];
  components: readonly MessageComponent[];
  attachments: readonly Attachment[];
  flags: number;
  nonce: string | number | null;
  createdAt: number;
  editedAt: number | null;
  /** The message replied to; it may be gone. */
  reference: { messageId: string; channelId: string } | null;
  origin: MessageOrigin | null;
  /** The webhook that wrote it; absent on whatever else. */
  webhookId?: string;
  /** The only person who sees it; null when everybody in the channel does. */
  visibleTo: string | null;
  pings: Pings;
  isDeleted: boolean;
};
