import type { EventEmitter } from 'node:events';
import type { CommandStore } from './commands/command-store.ts';
import type { Dispatch } from './gateway/dispatch.ts';
import type { Interaction } from './interactions/interaction.ts';
import type { InteractionStore } from './interactions/interaction-store.ts';
import type { FileStore } from './messages/file-store.ts';
import type { Message } from './messages/message.ts';
import type { MessageStore } from './messages/message-store.ts';
import type { Snowflakes } from './world/snowflakes.ts';
import type { World } from './world/world.ts';

/** Something a bot did that Discord passes over in silence, and that is likely to be a mistake. */
export type Report = { request: string; finding: string };

/** The privileged intents switched on for the application; none by default. */
export type PrivilegedIntents = { presence: boolean; members: boolean; messageContent: boolean };

export type PreviewEvents = {
  message: [change: 'create' | 'update' | 'delete', message: Message];
  callback: [interaction: Interaction];
  refused: [interaction: Interaction];
  typing: [channelId: string];
  commands: [];
  /** The clock was moved. */
  clock: [];
};

/** Everything the local Discord knows, shared by its REST side, its gateway, the driver and the page. */
export type PreviewState = {
  world: World;
  ids: Snowflakes;
  now: () => number;
  /** Where the server listens, without a slash at the end. */
  url: () => string;
  token: string;
  strict: boolean;
  privileged: PrivilegedIntents;
  messages: MessageStore;
  interactions: InteractionStore;
  commands: CommandStore;
  files: FileStore;
  reports: Report[];
  events: EventEmitter<PreviewEvents>;
  dispatch: Dispatch;
};
