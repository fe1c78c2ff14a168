import { quoteDraft } from '../../src/core/library/form-drafts.ts';
import { admitForm } from '../../src/discord/admit-form.ts';
import type { Form } from '../../src/discord/command.ts';
import { nextSuggestion } from '../library/next-suggestion.ts';

/** A quote of the server's own: new, changed, or made of a suggestion. */
export const libraryQuote: Form = {
  action: 'library-quote',
  submit: (submission, services) =>
    admitForm(submission, services, {
      fields: ['text', 'author', 'work', 'licence'],
      draft: (before) =>
        quoteDraft(
          {
            text: submission.value('text'),
            topic: submission.value('topic'),
            author: submission.value('author'),
            work: submission.value('work'),
            licence: submission.value('licence'),
          },
          before?.kind === 'quote' ? before : null,
        ),
      next: (guildId, view, remark) => nextSuggestion(guildId, services, view, remark),
    }),
};
