import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { judge } from '../../src/discord/judge.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Counts an answer that helped. On a private answer the buttons go; a public one stays as it is for everyone. */
export const helpful: Component = {
  action: 'helpful',
  async press(press, services) {
    const { corpus } = await services.knowledgeOf(press.guildId);
    const passage = corpus.passages.get(press.args[0] ?? '');
    const { copy, audience } = press;
    const own = privately(press);
    if (!passage) return { kind: 'reply', message: renderSentence(copy.failure.gone), audience: own };
    await judge(passage, 'helpful', press, services);
    if (audience.kind !== 'asker')
      return { kind: 'reply', message: renderSentence(copy.feedback.thanks), audience: own };
    const related = relatedPassages(passage, corpus);
    const view = { copy, audience };
    return { kind: 'update', message: renderPassage(passage, related, corpus, view, { verdict: 'helpful' }) };
  },
};
