import { privately } from '../../src/discord/answer-reply.ts';
import type { Component } from '../../src/discord/command.ts';
import { helplinesMessage } from '../../src/discord/helplines-message.ts';

/** Opens the helplines beside whatever it stands on, privately: the answer stays where it is. */
export const helplinesButton: Component = {
  action: 'helplines',
  isUrgent: true,
  async press(press, services) {
    const audience = privately(press);
    const message = await helplinesMessage(null, press, services, { copy: press.copy, audience });
    return { kind: 'reply', message, audience };
  },
};
