import type { Press } from './component-view.ts';
import type { MenuItem } from './menu.ts';
import { messageView } from './message-view.ts';
import type { PageMessage } from './page-types.ts';

export type LogActions = {
  press: (message: PageMessage) => Press;
  menu: (message: PageMessage) => MenuItem[];
};

/** The messages of a channel. New ones come at the end; an edited one is drawn again where it stands. */
export function createLog(root: HTMLElement, list: HTMLElement, actions: LogActions) {
  const dismissed = new Set<string>();

  function draw(message: PageMessage): HTMLElement {
    return messageView(message, actions.press(message), actions.menu(message), () => {
      dismissed.add(message.id);
      remove(message.id);
      root.focus();
    });
  }
  function remove(id: string): void {
    document.getElementById(`message-${id}`)?.remove();
  }
  function put(message: PageMessage): void {
    if (dismissed.has(message.id)) return;
    const isAtEnd = root.scrollHeight - root.scrollTop - root.clientHeight < 120;
    const present = document.getElementById(`message-${message.id}`);
    const drawn = draw(message);
    if (!present) list.append(drawn);
    else {
      // Whoever is at a button stays there, though the button is a new one now.
      const { activeElement } = document;
      const key =
        activeElement instanceof HTMLElement && present.contains(activeElement)
          ? activeElement.dataset['key']
          : undefined;
      present.replaceWith(drawn);
      if (key !== undefined) drawn.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
    }
    if (isAtEnd) root.scrollTop = root.scrollHeight;
  }
  return {
    put,
    remove,
    show(messages: readonly PageMessage[]): void {
      list.replaceChildren(...messages.filter(({ id }) => !dismissed.has(id)).map(draw));
      root.scrollTop = root.scrollHeight;
    },
  };
}
