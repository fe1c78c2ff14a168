import { privately } from './answer-reply.ts';
import type { Component, Message, Press, Result } from './command.ts';
import { renderSentence } from './render/sentence.ts';
import type { View } from './render/view.ts';
import type { Services } from './services.ts';

/**
 * A button or menu of the library. It works only on a private reply in a server: those are seen by whomever
 * Discord let run the command, and by nobody else. What it returns takes the place of that reply.
 */
export function onPanel(
  action: string,
  change: (press: Press, guildId: string, services: Services, view: View) => Promise<Message | Result>,
): Component {
  return {
    action,
    async press(press, services) {
      const { copy, guildId, audience } = press;
      if (guildId === null || audience.kind !== 'asker')
        return {
          kind: 'reply',
          message: renderSentence(copy.library.needsServer),
          audience: privately(press),
        };
      const result = await change(press, guildId, services, { copy, audience });
      return 'kind' in result ? result : { kind: 'update', message: result };
    },
  };
}
