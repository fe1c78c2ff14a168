import { onPanel } from '../../src/discord/on-panel.ts';
import { nextSuggestion } from '../library/next-suggestion.ts';

/** Deletes a suggestion. Nobody is told. */
export const reviewDecline = onPanel('review-decline', async ({ args }, guildId, services, view) => {
  const { review } = view.copy.library;
  const isRemoved = await services.suggestions.remove(guildId, args[0] ?? '');
  return nextSuggestion(guildId, services, view, isRemoved ? review.declined : review.gone);
});
