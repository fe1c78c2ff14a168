import type { Component } from '../../src/discord/command.ts';
import { localLinesForm } from '../../src/discord/render/local-lines-form.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** Opens the form for helplines of the server's own. */
export const localLinesButton: Component = {
  action: 'local-lines',
  press: (press, { settings }) =>
    onPanel(press, async (guildId, view) => {
      const { localLines } = await settings.read(guildId);
      return { kind: 'form', form: localLinesForm(localLines, view.copy) };
    }),
};
