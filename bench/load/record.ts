import { setTimeout as pause } from 'node:timers/promises';
import { ANSWER_WITHIN, type Interaction } from '../../src/preview/interactions/interaction.ts';
import type { LocalDiscord } from '../../src/preview/local-discord.ts';
import type { Kind } from './interactions.ts';

/** One interaction: what was sent, and how long its first callback took in milliseconds; null where none came. */
export interface Sent {
  readonly kind: Kind;
  readonly interaction: Interaction;
  readonly at: number;
  took: number | null;
}

export interface Record {
  /** Follows an interaction that has just been started. */
  follow(kind: Kind, interaction: Interaction): void;
  /** How many have no answer yet. */
  open(): number;
  /** Waits until all are answered, or can be no more, and gives what was followed since the last time. */
  close(): Promise<readonly Sent[]>;
}

/** Longer than Discord waits: what comes too late is to be seen as refused, not as missing. */
const PATIENCE = ANSWER_WITHIN + 1_500;

/** Times answers by the clock of this process, from the sending of the event to the arrival of a valid callback. */
export function createRecord({ state }: LocalDiscord): Record {
  let all: Sent[] = [];
  const pending = new Map<string, Sent>();
  state.events.on('callback', ({ id }) => {
    const sent = pending.get(id);
    if (!sent) return;
    sent.took = performance.now() - sent.at;
    pending.delete(id);
  });
  return {
    follow(kind, interaction) {
      const sent: Sent = { kind, interaction, at: performance.now(), took: null };
      all.push(sent);
      pending.set(interaction.id, sent);
    },
    open: () => pending.size,
    async close() {
      const until = performance.now() + PATIENCE;
      while (pending.size > 0 && performance.now() < until) await pause(20);
      pending.clear();
      const closed = all;
      all = [];
      return closed;
    },
  };
}
