import { admitEntry } from '../../src/core/library/admit-entry.ts';
import { suggestionDraft } from '../../src/core/library/suggestion-draft.ts';
import { onPanel } from '../../src/discord/on-panel.ts';
import { nextSuggestion } from '../library/next-suggestion.ts';

/** Puts a suggestion in the library as it is; what does not pass the check stays, and says why. */
export const reviewApprove = onPanel('review-approve', async ({ args }, guildId, services, view) => {
  const { suggestions, today } = services;
  const { review, full } = view.copy.library;
  const suggestion = (await suggestions.open(guildId)).find(({ id }) => id === args[0]);
  if (!suggestion) return nextSuggestion(guildId, services, view, review.gone);
  const day = today().toISOString().slice(0, 10);
  const admitted = await admitEntry(suggestionDraft(suggestion), { ...services, guildId, today: day });
  if (admitted.kind === 'full') return nextSuggestion(guildId, services, view, full);
  if (admitted.kind === 'refused') return nextSuggestion(guildId, services, view);
  await suggestions.remove(guildId, suggestion.id);
  return nextSuggestion(guildId, services, view, review.approved);
});
