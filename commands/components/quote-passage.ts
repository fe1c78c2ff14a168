import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { READ_MORE } from '../../src/discord/find-post.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** The passage behind a quote, for the person who wants to read on. */
export const quotePassage: Component = {
  action: READ_MORE,
  async press(press, { knowledgeOf }) {
    const { corpus, quotes } = await knowledgeOf(press.guildId);
    const quote = quotes.find(({ id }) => id === press.args[0]);
    const passage = corpus.passages.get(quote?.passage ?? '');
    const view = { copy: press.copy, audience: privately(press) };
    const message = passage
      ? renderPassage(passage, relatedPassages(passage, corpus), corpus, view)
      : renderSentence(press.copy.quote.gone);
    return { kind: 'reply', message, audience: view.audience };
  },
};
