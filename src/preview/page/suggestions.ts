import { make } from './dom.ts';

export type Suggestion = { label: string; note: string; pick: () => void };
export type Suggestions = {
  show: (items: readonly Suggestion[]) => void;
  hide: () => void;
  isOpen: () => boolean;
};

type SuggestionOptions = {
  /** What the list is put into. */
  holder: HTMLElement;
  label: string;
  /**
   * Whether the first one is marked at once; where words of one's own are as good as any suggestion, `none` leaves
   * Enter to them until an arrow is pressed.
   */
  marked: 'first' | 'none';
};

/** A list of suggestions for a text field: arrows move in it, Enter and Tab pick, Escape closes it. */
export function createSuggestions(
  field: HTMLInputElement | HTMLTextAreaElement,
  { holder, label, marked }: SuggestionOptions,
): Suggestions {
  const id = `${field.id}-suggestions`;
  // A field of several lines may not be called a combobox, so its list has to be a stop of its own.
  const isLine = field instanceof HTMLInputElement;
  const list = make('ul', {
    id,
    role: 'listbox',
    class: 'suggestions',
    'aria-label': label,
    tabindex: isLine ? null : 0,
    hidden: true,
  });
  holder.append(list);
  if (isLine) field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', id);
  expand(false);
  field.autocomplete = 'off';
  let shown: readonly Suggestion[] = [];
  let at = -1;

  function expand(isOpen: boolean): void {
    if (isLine) field.setAttribute('aria-expanded', String(isOpen));
  }
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
    list.replaceChildren();
    shown = [];
    expand(false);
    field.removeAttribute('aria-activedescendant');
  }
  function pick(item: Suggestion | undefined): void {
    hide();
    item?.pick();
  }
  function draw(item: Suggestion, index: number): HTMLElement {
    const option = make(
      'li',
      { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false' },
      make('span', { class: 'choice-label' }, item.label),
      item.note !== '' && make('small', {}, item.note),
    );
    option.addEventListener('click', () => pick(item));
    return option;
  }
  function show(items: readonly Suggestion[]): void {
    if (items.length === 0) {
      hide();
      return;
    }
    shown = items;
    list.replaceChildren(...items.map(draw));
    list.hidden = false;
    expand(true);
    field.removeAttribute('aria-activedescendant');
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
  // A press must not take the focus away from the field.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  field.addEventListener('blur', hide);
  return { show, hide, isOpen: () => !list.hidden };
}
