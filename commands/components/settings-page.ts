import type { Component } from '../../src/discord/command.ts';
import { pageNamed, settingsPanel } from '../../src/discord/settings-panel.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Turns the settings to another page. */
export const settingsPage: Component = {
  action: 'settings-page',
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const settings = await services.settings.read(guildId);
      const message = settingsPanel(pageNamed(press.values[0]), settings, services, view);
      return { kind: 'update', message };
    }),
};
