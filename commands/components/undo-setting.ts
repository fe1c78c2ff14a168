import type { Component } from '../../src/discord/command.ts';
import { changedPanel, pageNamed, settingsPanel } from '../../src/discord/settings-panel.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Takes one change of the settings back, unless there has been another since. Pressed again, it is made again. */
export const undoSetting: Component = {
  action: 'undo',
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const [revision = '', page] = press.args;
      const { settings } = services;
      const undone = await settings.undo(guildId, Number.parseInt(revision, 10));
      const { notUndone, undone: remark } = view.copy.settings;
      const message = undone
        ? changedPanel(pageNamed(page), undone.previous ?? undone.settings, undone, services, view, remark)
        : settingsPanel(pageNamed(page), await settings.read(guildId), services, view, notUndone);
      return { kind: 'update', message };
    }),
};
