import type { Component } from '../../src/discord/command.ts';
import { readSettingsFile } from '../../src/discord/read-settings-file.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { changedPanel } from '../../src/discord/settings-panel.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Sets what a preview showed. The file on the preview is read again, and checked again. */
export const importSettings: Component = {
  action: 'import-settings',
  press: (press, services) =>
    onPanel(press, async (guildId, view) => {
      const { importGone, needsManager } = view.copy.settings;
      if (!press.mayManageGuild)
        return { kind: 'reply', message: renderSentence(needsManager), audience: view.audience };
      if (!press.attachment) return { kind: 'update', message: renderSentence(importGone) };
      const read = await readSettingsFile(press.attachment, guildId, services, view);
      if (!read.ok) return { kind: 'update', message: read.message };
      let before = read.settings;
      const record = await services.settings.update(guildId, (current) => {
        before = current;
        return read.settings;
      });
      return { kind: 'update', message: changedPanel('answers', before, record, services, view) };
    }),
};
