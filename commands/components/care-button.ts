import { copyFor } from '../../src/copy/copy-for.ts';
import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { guildSettingsOf } from '../../src/discord/guild-settings-of.ts';
import { renderSupport } from '../../src/discord/render/support.ts';

/** Opens privately what the brief public line leaves out, for anyone in the channel who needs it. */
export const careButton: Component = {
  action: 'care',
  isUrgent: true,
  async press(press, { corpus, helplines, settings, today }) {
    const [about, language] = press.args;
    const audience = privately(press);
    const { country } = await guildSettingsOf(press.guildId, settings);
    const message = renderSupport(
      { about: about === 'someone-else' ? about : 'self', isImminent: false, also: null },
      { corpus, helplines, country, today: today() },
      { copy: language ? copyFor(language) : press.copy, audience },
    );
    return { kind: 'reply', message, audience };
  },
};
