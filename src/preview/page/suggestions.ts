import { make } from './dom.ts';

export type Suggestion = { label: string; note: string; pick: () => void };
export type Suggestions = {
  element: HTMLElement;
  show: (items: readonly Suggestion[]) => void;
  hide: () => void;
  isOpen: () => boolean;
};

/**
 * A list of suggestions for a text field: arrows move in it, Enter and Tab pick, Escape closes it.
 * @param marked whether the first one is marked at once; where words of one's own are as good as any
 * suggestion, `none` leaves Enter to them until an arrow is pressed
 */
export function createSuggestions(
  field: HTMLInputElement | HTMLTextAreaElement,
  label: string,
  marked: 'first' | 'none' = 'first',
): Suggestions {
  const id = `${field.id}-suggestions`;
  const list = make('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': label, hidden: true });
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  field.setAttribute('aria-expanded', 'false');
  field.autocomplete = 'off';
  let shown: readonly Suggestion[] = [];
  let at = -1;

  function mark(next: number): void {
    at = next < 0 ? shown.length - 1 : next % shown.length;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    }
    field.setAttribute('aria-activedescendant', `${id}-${at}`);
  }
  function hide(): void {
    list.hidden = true;
    shown = [];
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  }
  function pick(item: Suggestion | undefined): void {
    hide();
    item?.pick();
  }
  function show(items: readonly Suggestion[]): void {
    if (items.length === 0) {
      hide();
      return;
    }
    shown = items;
    list.replaceChildren(
      ...items.map((item, index) => {
        const note = make('small', {}, ` ${item.note}`);
        const option = make(
          'li',
          { id: `${id}-${index}`, role: 'option' },
          make('span', {}, item.label),
          note,
        );
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          pick(item);
        });
        return option;
      }),
    );
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    at = -1;
    if (marked === 'first') mark(0);
  }

  field.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') mark(at + 1);
    else if (event.key === 'ArrowUp') mark(at - 1);
    else if (at >= 0 && (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))) pick(shown[at]);
    else if (event.key === 'Escape') hide();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  field.addEventListener('blur', hide);
  return { element: list, show, hide, isOpen: () => !list.hidden };
}
