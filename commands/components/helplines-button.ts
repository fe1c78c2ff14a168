import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { renderHelplines } from '../../src/discord/render/helplines.ts';

/** Opens the helplines beside whatever it stands on, privately: the answer stays where it is. */
export const helplinesButton: Component = {
  action: 'helplines',
  press(press, { helplines, today }) {
    const audience = privately(press);
    const message = renderHelplines(helplines, null, today(), { copy: press.copy, audience });
    return { kind: 'reply', message, audience };
  },
};
