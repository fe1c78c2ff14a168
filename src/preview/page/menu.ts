import { make } from './dom.ts';

export type MenuItem = { label: string; run: () => void };

/** A button that opens a menu below itself: arrows move, Escape and a click elsewhere close. */
export function createMenu(
  label: string,
  items: readonly MenuItem[],
): { element: HTMLElement; open: () => void } {
  const button = make(
    'button',
    { type: 'button', class: 'more', 'aria-haspopup': 'menu', 'aria-label': label },
    '⋯',
  );
  button.setAttribute('aria-expanded', 'false');
  const entries = items.map((item) => {
    const entry = make('button', { type: 'button', role: 'menuitem', tabindex: -1 }, item.label);
    entry.addEventListener('click', () => {
      close();
      item.run();
    });
    return entry;
  });
  const list = make('div', { role: 'menu', class: 'menu', 'aria-label': label, hidden: true }, ...entries);
  const element = make('div', { class: 'menu-holder' }, button, list);

  function open(): void {
    list.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    entries[0]?.focus();
    document.addEventListener('pointerdown', closeOutside);
  }
  function close(): void {
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', closeOutside);
  }
  function closeOutside({ target }: Event): void {
    if (!(target instanceof Node && element.contains(target))) close();
  }
  button.addEventListener('click', () => (list.hidden ? open() : close()));
  list.addEventListener('keydown', (event) => {
    const at = [...list.children].indexOf(document.activeElement ?? list);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      entries.at(next % entries.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      close();
      button.focus();
    }
  });
  return { element, open };
}
