import { make } from './dom.ts';
import type { PageChoice } from './page-types.ts';
import { createPickerList } from './picker-list.ts';
import { createPopup } from './popup.ts';

export type PickerOptions = {
  /** Unique in the page. */
  id: string;
  /** What it is for; also shown while nothing is chosen, unless there is a placeholder. */
  label: string;
  placeholder?: string;
  choices: readonly PageChoice[];
  least: number;
  most: number;
  isDisabled?: boolean;
  isSearched?: boolean;
  isRequired?: boolean;
  describedBy?: string | null;
  /** Marks the button, so that whoever is at it stays there when the message is drawn again. */
  key?: string;
  /** Called with a choice that may be sent: one at once, several when the list is closed. */
  onChange?: (values: string[]) => void;
};
export type Picker = { element: HTMLElement; button: HTMLButtonElement; values: () => string[] };

/** A menu to choose one or several things from, with the keyboard or by pressing. */
export function createPicker(options: PickerOptions): Picker {
  const { id, label, choices, least, most, isSearched = false, onChange } = options;
  const isMany = most > 1;
  let chosen = choices.filter(({ isChosen }) => isChosen).map(({ value }) => value);
  let sent = chosen.join('\n');

  const face = make('span', { class: 'picker-face' });
  const button = make(
    'button',
    {
      type: 'button',
      id,
      class: 'picker',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': `${id}-list`,
      'aria-required': options.isRequired ? 'true' : null,
      'aria-describedby': options.describedBy,
      'data-key': options.key,
      disabled: options.isDisabled,
    },
    face,
    make('span', { class: 'chevron', 'aria-hidden': 'true' }),
  );
  const list = createPickerList({ id: `${id}-list`, label, choices, isMany, isSearched, pick });
  const popup = createPopup(button, list.element, () => {
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-activedescendant');
    if (isMany) send();
  });
  list.rules.textContent = isMany
    ? `Choose ${least === most ? most : `${least} to ${most}`}. What you chose is sent when you close the list.`
    : '';
  list.rules.hidden = !isMany || onChange === undefined;
  show();

  function show(): void {
    const named = choices.filter(({ value }) => chosen.includes(value)).map((choice) => choice.label);
    face.textContent = named.length > 0 ? named.join(', ') : (options.placeholder ?? label);
    face.classList.toggle('placeholder', named.length === 0);
    button.setAttribute('aria-label', named.length > 0 ? `${label}: ${named.join(', ')}` : label);
    list.mark(chosen);
  }
  function send(): void {
    const isAllowed = chosen.length >= least && chosen.length <= most;
    if (!isAllowed || chosen.join('\n') === sent) return;
    sent = chosen.join('\n');
    onChange?.([...chosen]);
  }
  function pick(value: string): void {
    if (isMany || least === 0) {
      const others = chosen.filter((it) => it !== value);
      const isAdded = others.length === chosen.length;
      if (isMany && isAdded && others.length >= most) return;
      chosen = isAdded ? [...(isMany ? others : []), value] : others;
    } else {
      chosen = [value];
      sent = '';
    }
    show();
    if (isMany) return;
    close();
    send();
  }
  function open(): void {
    button.setAttribute('aria-expanded', 'true');
    popup.open();
    list.start(chosen[0], isSearched ? null : button);
  }
  function close(): void {
    popup.close();
    button.focus();
  }

  button.addEventListener('click', () => (popup.isOpen() ? close() : open()));
  const onKey = (event: KeyboardEvent): void => {
    if (!popup.isOpen()) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      open();
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      popup.close();
      button.focus();
      return;
    } else if (!list.press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  button.addEventListener('keydown', onKey);
  list.element.addEventListener('keydown', onKey);
  return {
    element: make('div', { class: 'picker-holder' }, button, list.element),
    button,
    values: () => chosen,
  };
}
