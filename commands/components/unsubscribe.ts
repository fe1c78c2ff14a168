import { ofMember } from '../../src/core/daily/daily.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Ends one's own daily quote with one tap, and forgets it. */
export const unsubscribe: Component = {
  action: 'unsubscribe',
  async press(press, { dailies }) {
    let was = false;
    await dailies.update(ofMember(press.userId), (daily) => {
      was = daily !== null;
      return null;
    });
    const { stopped, notThere } = press.copy.subscribe;
    return { kind: 'reply', message: renderSentence(was ? stopped : notThere), audience: privately(press) };
  },
};
