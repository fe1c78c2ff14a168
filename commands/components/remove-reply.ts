import { privately } from '../../src/discord/answer-reply.ts';
import { ownerOf } from '../../src/discord/audience.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Takes a public answer away, for the person who asked and for moderators. */
export const removeReply: Component = {
  action: 'remove',
  press(press) {
    const mayRemove = press.mayManageMessages || ownerOf(press.audience) === press.userId;
    if (mayRemove) return { kind: 'removal' };
    return {
      kind: 'reply',
      message: renderSentence(press.copy.failure.notYours),
      audience: privately(press),
    };
  },
};
