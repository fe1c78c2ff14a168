import type { MenuItem } from './menu.ts';
import type { PageAction, PageChannel, PageMessage } from './page-types.ts';

type MenuParts = {
  channel: PageChannel;
  act: (action: PageAction) => void;
  reply: (() => void) | null;
};

/** What may be done with a message: reply, the apps' commands for it, delete. */
export function messageMenu(message: PageMessage, { channel, act, reply }: MenuParts): MenuItem[] {
  const items: MenuItem[] = [];
  if (reply) items.push({ label: 'Reply', run: reply });
  if (!message.isEphemeral) {
    for (const { name, label } of channel.messageCommands) {
      const run = (): void => act({ do: 'messageCommand', name, message: message.id });
      items.push({ label, group: 'Apps', run });
    }
  }
  if (message.mayRemove) {
    const run = (): void => act({ do: 'remove', message: message.id });
    items.push({ label: 'Delete message', isDangerous: true, run });
  }
  return items;
}
