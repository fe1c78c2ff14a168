import { make } from './dom.ts';
import type { PageOption, PageValue } from './page-types.ts';
import { readFile } from './read-file.ts';
import { createSuggestions } from './suggestions.ts';

export type OptionField = {
  option: PageOption;
  element: HTMLElement;
  focus: () => void;
  /** Takes over words that were written before the field was there; true when it could. */
  begin: (text: string) => boolean;
  /** What was entered; undefined when nothing was. */
  value: () => Promise<PageValue | undefined>;
};
export type FetchChoices = (
  option: string,
  typed: string,
) => Promise<{ name: string; value: string | number }[]>;

const PAUSE_BEFORE_ASKING = 150;

/** One option of a slash command as a labelled field. */
export function createOptionField(option: PageOption, fetchChoices: FetchChoices): OptionField {
  const id = `option-${option.name}`;
  const label = make('label', { for: id }, option.name, option.isRequired ? ' (required)' : '');
  const note = make('small', { id: `${id}-note` }, option.description);
  const shared = { id, required: option.isRequired, 'aria-describedby': `${id}-note` };
  const wrap = (...inside: HTMLElement[]): HTMLElement =>
    make('div', { class: 'option' }, label, ...inside, note);

  if (option.kind === 'pick' || option.kind === 'boolean') {
    const picks =
      option.kind === 'pick'
        ? option.picks
        : [
            { label: 'Yes', value: 1 },
            { label: 'No', value: 0 },
          ];
    const menu = make('select', shared, make('option', { value: '' }, 'Not chosen'));
    for (const [index, pick] of picks.entries()) menu.append(make('option', { value: index }, pick.label));
    const value = async (): Promise<PageValue | undefined> => {
      const pick = menu.value === '' ? undefined : picks[Number(menu.value)];
      return option.kind === 'boolean' && pick ? pick.value === 1 : pick?.value;
    };
    return { option, element: wrap(menu), focus: () => menu.focus(), value, begin: () => false };
  }
  if (option.kind === 'file') {
    const input = make('input', { ...shared, type: 'file' });
    const value = async (): Promise<PageValue | undefined> =>
      input.files?.[0] ? readFile(input.files[0]) : undefined;
    return { option, element: wrap(input), focus: () => input.focus(), value, begin: () => false };
  }

  const isNumber = option.kind !== 'text';
  const step = option.kind === 'number' ? 'any' : null;
  const input = make('input', {
    ...shared,
    type: isNumber && !option.hasAutocomplete ? 'number' : 'text',
    step,
  });
  let picked: { name: string; value: string | number } | null = null;
  const value = async (): Promise<PageValue | undefined> => {
    if (input.value === '') return undefined;
    if (picked?.name === input.value) return picked.value;
    return isNumber ? Number(input.value) : input.value;
  };
  const begin = (text: string): boolean => {
    if (isNumber) return false;
    input.value = text;
    return true;
  };
  if (!option.hasAutocomplete) {
    return { option, element: wrap(input), focus: () => input.focus(), value, begin };
  }

  const suggestions = createSuggestions(input, `Suggestions for ${option.name}`, 'none');
  let timer = 0;
  const ask = async (): Promise<void> => {
    const typed = input.value;
    const choices = await fetchChoices(option.name, typed);
    if (input.value !== typed || document.activeElement !== input) return;
    suggestions.show(
      choices.map((choice) => ({
        label: choice.name,
        note: '',
        pick: () => {
          picked = choice;
          input.value = choice.name;
        },
      })),
    );
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_BEFORE_ASKING);
  });
  input.addEventListener('focus', () => {
    void ask();
  });
  return { option, element: wrap(input, suggestions.element), focus: () => input.focus(), value, begin };
}
