import { relatedPassages } from '../../src/core/answer/related-passages.ts';
import { mayAnswerIn } from '../../src/core/settings/may-answer-in.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { guildSettingsOf } from '../../src/discord/guild-settings-of.ts';
import { renderPassage } from '../../src/discord/render/passage.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Posts a private answer where it was read, for everyone, as the person who shares it wishes. */
export const shareAnswer: Component = {
  action: 'share',
  async press(press, { knowledgeOf, settings: store, pace, today }) {
    const { corpus } = await knowledgeOf(press.guildId);
    const passage = corpus.passages.get(press.args[0] ?? '');
    if (!passage)
      return { kind: 'reply', message: renderSentence(press.copy.failure.gone), audience: privately(press) };
    const settings = await guildSettingsOf(press.guildId, store);
    const [channelId = ''] = press.channelPath;
    const isAllowed =
      mayAnswerIn(press.channelPath, settings) && pace.mayChannel(channelId, settings, today().getTime());
    if (!isAllowed)
      return {
        kind: 'reply',
        message: renderSentence(press.copy.settings.notShared),
        audience: privately(press),
      };
    const audience = { kind: 'channel', owner: press.userId } as const;
    const message = renderPassage(passage, relatedPassages(passage, corpus), corpus, {
      copy: press.copy,
      audience,
    });
    return { kind: 'reply', message, audience };
  },
};
