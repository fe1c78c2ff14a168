import { make } from './dom.ts';
import { createPopup } from './popup.ts';

/** `group` puts a heading above the first of those that share it. */
export type MenuItem = { label: string; run: () => void; group?: string; isDangerous?: boolean };

/** A button that opens a menu: arrows move, Escape, Tab and a press elsewhere close. */
export function createMenu(
  label: string,
  items: readonly MenuItem[],
): { element: HTMLElement; open: () => void } {
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label },
    '⋯',
  );
  const entries = items.map((item) => {
    const entry = make(
      'button',
      { type: 'button', role: 'menuitem', tabindex: -1, class: item.isDangerous ? 'dangerous' : null },
      item.label,
    );
    entry.addEventListener('click', () => {
      popup.close();
      button.focus();
      item.run();
    });
    return entry;
  });
  const list = make('div', { role: 'menu', class: 'popup menu', 'aria-label': label, 'data-side': 'end' });
  const groups = new Map<string, HTMLElement>();
  for (const [index, { group }] of items.entries()) {
    const entry = entries[index];
    if (!entry) continue;
    if (group === undefined) list.append(entry);
    else {
      const box = groups.get(group) ?? make('div', { role: 'group', 'aria-label': group });
      if (!groups.has(group)) {
        box.append(make('span', { class: 'menu-heading', 'aria-hidden': 'true' }, group));
        groups.set(group, box);
        list.append(box);
      }
      box.append(entry);
    }
  }
  const popup = createPopup(button, list, () => button.setAttribute('aria-expanded', 'false'));

  function open(): void {
    button.setAttribute('aria-expanded', 'true');
    popup.open();
    entries[0]?.focus();
  }
  button.addEventListener('click', () => (popup.isOpen() ? popup.close() : open()));
  list.addEventListener('keydown', (event) => {
    const at = entries.findIndex((entry) => entry.matches(':focus'));
    const steps = new Map([
      ['ArrowDown', at + 1],
      ['ArrowUp', at - 1],
      ['Home', 0],
      ['End', -1],
    ]);
    const next = steps.get(event.key);
    if (next !== undefined) {
      event.preventDefault();
      entries.at(next % entries.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      popup.close();
      button.focus();
    }
  });
  return { element: make('div', { class: 'menu-holder' }, button, list), open };
}
