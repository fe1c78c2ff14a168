import { onPanel } from '../../src/discord/on-panel.ts';
import { suggestionForm } from '../../src/discord/render/library-forms.ts';
import { nextSuggestion } from '../library/next-suggestion.ts';

/** Opens a form with what the member wrote. */
export const reviewEdit = onPanel('review-edit', async ({ args }, guildId, services, view) => {
  const suggestion = (await services.suggestions.open(guildId)).find(({ id }) => id === args[0]);
  return suggestion
    ? { kind: 'form', form: suggestionForm(suggestion, services.corpus.topics, view.copy) }
    : nextSuggestion(guildId, services, view, view.copy.library.review.gone);
});
