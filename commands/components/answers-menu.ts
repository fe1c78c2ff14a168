import { AUDIENCES } from '../../src/core/settings/guild-settings.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { renderSettings } from '../../src/discord/render/settings.ts';

/** The setting for who sees answers. The panel is private to whomever Discord let open it. */
export const answersMenu: Component = {
  action: 'answers',
  async press(press, { settings }) {
    const { copy, guildId, audience } = press;
    const answers = AUDIENCES.find((known) => known === press.values[0]);
    if (guildId === null || !answers || audience.kind !== 'asker') {
      return {
        kind: 'reply',
        message: renderSentence(copy.settings.needsServer),
        audience: privately(press),
      };
    }
    const changed = await settings.update(guildId, (current) => ({ ...current, answers }));
    return { kind: 'update', message: renderSettings(changed, { copy, audience }, copy.settings.saved) };
  },
};
