import type { Form } from '../../src/discord/command.ts';
import { sendSuggestion } from '../../src/discord/send-suggestion.ts';

/** A question, with or without an answer, offered by a member. */
export const suggestPassage: Form = {
  action: 'suggest-passage',
  submit: (submission, services) => sendSuggestion('passage', submission, services),
};
