import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Posts a private answer where it was read, for everyone, as the person who shares it wishes. */
export const shareAnswer: Component = {
  action: 'share',
  press(press, { corpus }) {
    const passage = corpus.passages.get(press.args[0] ?? '');
    if (!passage)
      return { kind: 'reply', message: renderSentence(press.copy.failure.gone), audience: privately(press) };
    const audience = { kind: 'channel', owner: press.userId } as const;
    const message = renderPassage(passage, relatedPassages(passage, corpus), corpus, {
      copy: press.copy,
      audience,
    });
    return { kind: 'reply', message, audience };
  },
};
