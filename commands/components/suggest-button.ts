import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { suggestPassageForm } from '../../src/discord/render/library-forms.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Opens the form for a suggestion, empty: nothing is sent but what is written on it. */
export const suggestButton: Component = {
  action: 'suggest',
  press(press, { corpus }) {
    const { copy, guildId } = press;
    if (guildId === null)
      return { kind: 'reply', message: renderSentence(copy.suggest.needsServer), audience: privately(press) };
    return { kind: 'form', form: suggestPassageForm(corpus.topics, copy) };
  },
};
