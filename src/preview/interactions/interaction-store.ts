import type { Interaction } from './interaction.ts';

/** Older interactions are forgotten, so that a long load run does not grow without bound. */
const KEPT = 20_000;

export type InteractionStore = {
  add: (interaction: Interaction) => void;
  byToken: (token: string) => Interaction | undefined;
};

export function createInteractionStore(): InteractionStore {
  const byToken = new Map<string, Interaction>();
  return {
    add(interaction) {
      byToken.set(interaction.token, interaction);
      const oldest = byToken.size > KEPT ? byToken.keys().next().value : undefined;
      if (oldest !== undefined) byToken.delete(oldest);
    },
    byToken: (token) => byToken.get(token),
  };
}
