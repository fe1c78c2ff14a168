import type { Component } from '../../src/discord/command.ts';
import { renderSentence } from '../../src/discord/render/sentence.ts';
import { onPanel } from '../../src/discord/with-settings.ts';

/** The other answer to "shall I change all this?". */
export const keepSettings: Component = {
  action: 'keep-settings',
  press: (press) =>
    onPanel(press, async (_, { copy }) => ({
      kind: 'update',
      message: renderSentence(copy.settings.kept),
    })),
};
