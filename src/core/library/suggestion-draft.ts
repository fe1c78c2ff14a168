import type { Draft } from './entry-schema.ts';
import { passageDraft } from './form-drafts.ts';
import type { Suggestion } from './suggestion.ts';

/** The entry that a suggestion would make; what is missing, the check of the draft says. */
export function suggestionDraft(suggestion: Suggestion): Draft {
  if (suggestion.kind === 'quote') {
    const { text, topic, from } = suggestion;
    return { text, topic, ...(from === '' ? {} : { author: from }) };
  }
  const { question, body, aliases, topic } = suggestion;
  return passageDraft({ question, answer: body, aliases: aliases.join('\n'), topic, source: '' }, null);
}
