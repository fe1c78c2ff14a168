import { EDIT_WITHIN, type Interaction } from './interaction.ts';

export type InteractionStore = {
  add: (interaction: Interaction) => void;
  byToken: (token: string) => Interaction | undefined;
};

/** Interactions by their token. Those past every deadline are dropped once there are many. */
export function createInteractionStore(now: () => number): InteractionStore {
  const byToken = new Map<string, Interaction>();
  return {
    add(interaction) {
      byToken.set(interaction.token, interaction);
      if (byToken.size % 1000 !== 0) return;
      for (const [token, { createdAt }] of byToken) {
        if (now() - createdAt <= 2 * EDIT_WITHIN) break;
        byToken.delete(token);
      }
    },
    byToken: (token) => byToken.get(token),
  };
}
