import { make } from './dom.ts';
import type { PageOption, PagePick, PageValue } from './page-types.ts';
import { readFile } from './read-file.ts';
import { createSuggestions } from './suggestions.ts';

export type OptionSlot = {
  option: PageOption;
  element: HTMLElement;
  focus: () => void;
  /** Takes over words that were written before the slot was there; false where it takes no words. */
  begin: (text: string) => boolean;
  isEmpty: () => boolean;
  /** What was entered; undefined when nothing was. */
  value: () => Promise<PageValue | undefined>;
  /** What stands in the way of sending it, shown at the field; null when nothing does. */
  check: () => string | null;
};
export type SlotParts = {
  describedBy: string;
  fetchChoices: (option: string, typed: string) => Promise<PagePick[]>;
};

/** Whether it is filled in by typing. */
export function isTyped({ kind }: PageOption): boolean {
  return kind !== 'file' && kind !== 'boolean';
}

const PAUSE_BEFORE_ASKING = 150;
const MOST_SHOWN = 25;
const YES_OR_NO: PagePick[] = [
  { label: 'True', value: 1 },
  { label: 'False', value: 0 },
];

/** One option of a slash command, to be filled in where the command is typed. */
export function createOptionSlot(option: PageOption, parts: SlotParts): OptionSlot {
  const id = `option-${option.name}`;
  const isFile = option.kind === 'file';
  const input = make('input', {
    id,
    type: isFile ? 'file' : 'text',
    inputmode: option.kind === 'integer' ? 'numeric' : option.kind === 'number' ? 'decimal' : null,
    'aria-required': option.isRequired ? 'true' : null,
    'aria-describedby': parts.describedBy,
    autocomplete: 'off',
    size: isFile ? null : 8,
  });
  const required = option.isRequired ? make('span', { class: 'visually-hidden' }, ' (required)') : null;
  const label = make('label', { for: id }, option.label, required);
  const element = make('div', { class: 'slot' }, label, input);
  const picks = option.kind === 'boolean' ? YES_OR_NO : option.picks;
  const isPicked = option.kind === 'boolean' || option.kind === 'pick';
  let taken: PagePick | null = null;

  const found = (): PagePick | undefined => {
    const typed = input.value.trim().toLowerCase();
    if (taken?.label === input.value) return taken;
    return isPicked ? picks.find((pick) => pick.label.toLowerCase() === typed) : undefined;
  };
  const isEmpty = (): boolean => (isFile ? !input.files?.length : input.value.trim() === '');
  function check(): string | null {
    const problem = isEmpty()
      ? option.isRequired
        ? 'This option is required. Specify a value.'
        : null
      : problemOf(option, input.value, found());
    element.classList.toggle('wrong', problem !== null);
    if (problem === null) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
    return problem;
  }
  async function value(): Promise<PageValue | undefined> {
    if (isEmpty()) return undefined;
    if (isFile) return input.files?.[0] ? readFile(input.files[0]) : undefined;
    const pick = found();
    if (option.kind === 'boolean') return pick?.value === 1;
    if (pick) return pick.value;
    return option.kind === 'integer' || option.kind === 'number' ? Number(input.value) : input.value;
  }
  if (isPicked || option.hasAutocomplete) suggest();
  input.addEventListener('input', () => {
    if (element.classList.contains('wrong')) check();
  });
  return {
    option,
    element,
    focus: () => input.focus(),
    begin(text) {
      if (!isTyped(option)) return false;
      input.value = text;
      return true;
    },
    isEmpty,
    value,
    check,
  };

  function suggest(): void {
    const suggestions = createSuggestions(input, {
      holder: element,
      label: `Options for ${option.label}`,
      marked: isPicked ? 'first' : 'none',
    });
    let timer = 0;
    async function show(): Promise<void> {
      const typed = input.value;
      const choices = isPicked ? matching(picks, typed) : await parts.fetchChoices(option.name, typed);
      if (input.value !== typed || document.activeElement !== input) return;
      suggestions.show(
        choices.map((choice) => ({
          label: choice.label,
          note: '',
          pick: () => {
            taken = choice;
            input.value = choice.label;
            check();
          },
        })),
      );
    }
    input.addEventListener('input', () => {
      clearTimeout(timer);
      // What is known here is shown at once: Enter takes the first of it, and may follow in the same instant.
      if (isPicked) void show();
      else timer = window.setTimeout(show, PAUSE_BEFORE_ASKING);
    });
    input.addEventListener('focus', () => void show());
  }
}

function matching(picks: readonly PagePick[], typed: string): PagePick[] {
  const wanted = typed.trim().toLowerCase();
  return picks.filter(({ label }) => label.toLowerCase().includes(wanted)).slice(0, MOST_SHOWN);
}

function problemOf(option: PageOption, text: string, pick: PagePick | undefined): string | null {
  const { kind, least, most } = option;
  if (pick) return null;
  if (kind === 'pick' || kind === 'boolean') return 'Choose one of the options that are offered.';
  if (kind === 'text') {
    if (least !== null && text.length < least) return `Use at least ${least} characters.`;
    return most !== null && text.length > most ? `Use at most ${most} characters.` : null;
  }
  if (kind === 'file') return null;
  const number = Number(text);
  if (Number.isNaN(number) || (kind === 'integer' && !Number.isInteger(number))) {
    return kind === 'integer' ? 'Enter a whole number.' : 'Enter a number.';
  }
  if (least !== null && number < least) return `The number must be ${least} or more.`;
  return most !== null && number > most ? `The number must be ${most} or less.` : null;
}
