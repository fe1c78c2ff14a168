import { passageDraft } from '../../src/core/library/form-drafts.ts';
import { admitForm } from '../../src/discord/admit-form.ts';
import type { Form } from '../../src/discord/command.ts';
import { nextSuggestion } from '../library/next-suggestion.ts';

/** An answer of the server's own: new, changed, or made of a suggestion. */
export const libraryPassage: Form = {
  action: 'library-passage',
  submit: (submission, services) =>
    admitForm(submission, services, {
      fields: ['question', 'answer', 'aliases', 'source'],
      draft: (before) =>
        passageDraft(
          {
            question: submission.value('question'),
            answer: submission.value('answer'),
            aliases: submission.value('aliases'),
            topic: submission.value('topic'),
            source: submission.value('source'),
          },
          before?.kind === 'passage' ? before : null,
        ),
      next: (guildId, view, remark) => nextSuggestion(guildId, services, view, remark),
    }),
};
