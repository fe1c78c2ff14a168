import { make } from './dom.ts';
import type { PageChoice } from './page-types.ts';

type ListOptions = {
  id: string;
  label: string;
  choices: readonly PageChoice[];
  isMany: boolean;
  isSearched: boolean;
  pick: (value: string) => void;
};

/** The list of a picker: one entry is the active one, which arrows and typing move. */
export function createPickerList({ id, label, choices, isMany, isSearched, pick }: ListOptions) {
  const search = make('input', {
    type: 'text',
    class: 'picker-search',
    placeholder: 'Search',
    autocomplete: 'off',
    role: 'combobox',
    'aria-label': `Search: ${label}`,
    'aria-controls': id,
    'aria-expanded': 'true',
    'aria-autocomplete': 'list',
  });
  const entries = choices.map((choice, index) => {
    const entry = make(
      'li',
      { id: `${id}-${index}`, role: 'option', 'data-value': choice.value },
      make('span', { class: 'choice-label' }, choice.label),
      choice.description && make('small', {}, choice.description),
    );
    entry.addEventListener('pointerdown', (event) => event.preventDefault());
    entry.addEventListener('click', () => {
      activate(entry);
      pick(choice.value);
    });
    return entry;
  });
  const list = make(
    'ul',
    { id, role: 'listbox', 'aria-label': label, 'aria-multiselectable': isMany ? 'true' : null },
    ...entries,
  );
  const none = make('p', { class: 'quiet', role: 'status' });
  const rules = make('p', { class: 'quiet rules' });
  const element = make('div', { class: 'popup picker-list' }, isSearched && search, list, none, rules);
  let focused: HTMLElement = search;
  let active: HTMLElement | undefined;
  let typed = '';
  let typedAt = 0;

  const shown = (): HTMLElement[] => entries.filter((entry) => !entry.hidden);
  function activate(entry: HTMLElement | undefined): void {
    active?.classList.remove('active');
    active = entry;
    if (!entry) {
      focused.removeAttribute('aria-activedescendant');
      return;
    }
    entry.classList.add('active');
    entry.scrollIntoView({ block: 'nearest' });
    focused.setAttribute('aria-activedescendant', entry.id);
  }
  function filter(): void {
    const wanted = search.value.trim().toLowerCase();
    for (const [index, entry] of entries.entries()) {
      entry.hidden = !(choices[index]?.label ?? '').toLowerCase().includes(wanted);
    }
    none.textContent = shown().length === 0 ? 'Nothing found' : '';
    activate(shown()[0]);
  }
  /** Letters typed within a second of each other look for the entry that begins with them. */
  function lookFor(letter: string, time: number): void {
    typed = time - typedAt < 1000 ? typed + letter : letter;
    typedAt = time;
    const wanted = typed.toLowerCase();
    const found = entries.find((_, index) => choices[index]?.label.toLowerCase().startsWith(wanted));
    if (found) activate(found);
  }
  search.addEventListener('input', filter);

  return {
    element,
    rules,
    /** Shows which values are chosen. */
    mark(values: readonly string[]): void {
      for (const entry of entries) {
        entry.setAttribute('aria-selected', String(values.includes(entry.dataset['value'] ?? '')));
      }
    },
    /** @param from where the focus stays; null puts it into the search field */
    start(value: string | undefined, from: HTMLElement | null): void {
      focused = from ?? search;
      search.value = '';
      filter();
      activate(entries.find((entry) => entry.dataset['value'] === value) ?? entries[0]);
      if (from === null) search.focus();
    },
    /** Whether the key was for the list. */
    press(event: KeyboardEvent): boolean {
      const all = shown();
      const at = active ? all.indexOf(active) : -1;
      const steps = new Map([
        ['ArrowDown', Math.min(at + 1, all.length - 1)],
        ['ArrowUp', Math.max(at - 1, 0)],
        ['Home', 0],
        ['End', all.length - 1],
      ]);
      const next = steps.get(event.key);
      if (next !== undefined) activate(all[next]);
      else if (event.key === 'Enter' || (event.key === ' ' && !isSearched)) active?.click();
      else if (!isSearched && event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
        lookFor(event.key, event.timeStamp);
      } else return false;
      return true;
    },
  };
}
