import type { Callback } from '../rules/callback.ts';

/** A refused request about an interaction: what was tried, and Discord's answer. */
export type RefusedRequest = {
  request: string;
  status: number;
  code: number;
  message: string;
  errors: unknown;
};

export type Interaction = {
  id: string;
  token: string;
  /** Discord's interaction type: 2 command, 3 component, 4 autocomplete, 5 modal submit. */
  type: number;
  userId: string;
  channelId: string;
  guildId: string | null;
  createdAt: number;
  /** The command's name with its subcommands; null for other kinds. */
  name: string | null;
  owners: Record<string, string>;
  /** The message whose component or menu started it. */
  sourceMessageId: string | null;
  /** Where apps from outside may not speak in public, every reply is private. */
  isAlwaysPrivate: boolean;
  callback: Callback | null;
  /** Milliseconds from the start to the first callback. */
  answeredAfter: number | null;
  /** The message that `@original` stands for; null before a callback that makes or has one. */
  originalId: string | null;
  followUpIds: string[];
  refused: RefusedRequest[];
};

/** An unanswered interaction is unknown after this long; an answered one can be edited for the longer time. */
export const ANSWER_WITHIN = 3000;
export const EDIT_WITHIN = 15 * 60_000;
