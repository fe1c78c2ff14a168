import type { Form } from '../../src/discord/command.ts';
import { sendSuggestion } from '../../src/discord/send-suggestion.ts';

/** A quote offered by a member. */
export const suggestQuote: Form = {
  action: 'suggest-quote',
  submit: (submission, services) => sendSuggestion('quote', submission, services),
};
