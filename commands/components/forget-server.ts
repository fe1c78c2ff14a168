import { ofGuild } from '../../src/core/daily/daily.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';

/** Removes what is kept about a server, for those who can manage it. */
export const forgetServer: Component = {
  action: 'forget-server',
  async press(press, { dailies, settings }) {
    const { copy, guildId, mayManageGuild } = press;
    const audience = privately(press);
    if (guildId === null || !mayManageGuild) {
      return { kind: 'reply', message: renderSentence(copy.privacy.needsManager), audience };
    }
    await dailies.update(ofGuild(guildId), () => null);
    await settings.update(guildId, () => DEFAULT_SETTINGS);
    return { kind: 'update', message: renderSentence(copy.privacy.serverDeleted) };
  },
};
