import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Removes what is kept about a server, for those who can manage it. */
export const forgetServer: Component = {
  action: 'forget-server',
  async press(press, { erasure }) {
    const { copy, guildId, mayManageGuild } = press;
    const audience = privately(press);
    if (guildId === null || !mayManageGuild) {
      return { kind: 'reply', message: renderSentence(copy.privacy.needsManager), audience };
    }
    await erasure.guild(guildId);
    return { kind: 'update', message: renderSentence(copy.privacy.serverDeleted) };
  },
};
