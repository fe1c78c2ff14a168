import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import type { Component } from '../../src/discord/command.ts';
import { inPlace } from '../../src/discord/in-place.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** A question chosen from a menu: related questions, "did you mean", search results, a shelf. */
export const openPassage: Component = {
  action: 'open',
  async press(press, { knowledgeOf }) {
    const { corpus } = await knowledgeOf(press.guildId);
    const passage = corpus.passages.get(press.values[0] ?? '');
    return inPlace(press, (view) =>
      passage
        ? renderPassage(passage, relatedPassages(passage, corpus), corpus, view)
        : renderSentence(view.copy.failure.gone),
    );
  },
};
