import { DEFAULT_SETTINGS } from '../../src/core/settings/setting-shapes.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { renderReset } from '../../src/discord/render/settings-import.ts';
import { changedPanel } from '../../src/discord/settings-panel.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Asks a second time, then sets everything back. */
export const resetSettings: Component = {
  action: 'reset-settings',
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const { reset, needsManager } = view.copy.settings;
      if (!press.mayManageGuild)
        return { kind: 'reply', message: renderSentence(needsManager), audience: view.audience };
      if (press.args[0] !== '2') return { kind: 'update', message: renderReset(2, view) };
      const record = await services.settings.update(guildId, () => DEFAULT_SETTINGS);
      const before = record.previous ?? record.settings;
      return { kind: 'update', message: changedPanel('answers', before, record, services, view, reset) };
    }),
};
