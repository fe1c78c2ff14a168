import { make } from './dom.ts';
import type { Control, FieldFrame } from './modal-field.ts';
import type { PageField } from './page-types.ts';
import { createPicker } from './picker.ts';

const NEEDED = 'This field is required.';

/** A line or a paragraph to write in, with the room that is left. */
export function textControl(
  field: Extract<PageField, { kind: 'line' | 'paragraph' }>,
  { id, describedBy }: FieldFrame,
): Control {
  const shared = {
    id,
    maxlength: field.most,
    placeholder: field.placeholder || null,
    'aria-describedby': describedBy,
    'aria-required': field.isRequired ? 'true' : null,
    autocomplete: 'off',
  };
  const input =
    field.kind === 'line'
      ? make('input', { ...shared, type: 'text' })
      : make('textarea', { ...shared, rows: 4 });
  input.value = field.value;
  const left = make('span', { class: 'quiet left', 'aria-hidden': 'true' });
  const count = (): void => {
    left.textContent = String(field.most - input.value.length);
  };
  input.addEventListener('input', count);
  count();
  return {
    element: make('div', { class: 'text-control' }, input, left),
    focus: () => input.focus(),
    value: async () => input.value,
    problem() {
      const { length } = input.value;
      const isMissing = field.isRequired && length === 0;
      const isShort = length > 0 && length < field.least;
      input.setAttribute('aria-invalid', String(isMissing || isShort));
      if (isMissing) return NEEDED;
      return isShort ? `Must be ${field.least} or more characters.` : null;
    },
  };
}

/** A menu, radio buttons, or boxes to tick. */
export function choiceControl(field: Extract<PageField, { kind: 'choice' }>, frame: FieldFrame): Control {
  const { least, most, isRequired } = field;
  const problem = (chosen: number): string | null => {
    if (chosen === 0 && !isRequired) return null;
    if (chosen === 0) return NEEDED;
    if (chosen < least) return `Choose at least ${least}.`;
    return chosen > most ? `Choose at most ${most}.` : null;
  };
  if (field.looks === 'menu') {
    const picker = createPicker({
      id: frame.id,
      label: frame.caption,
      placeholder: field.placeholder,
      choices: field.options,
      least: isRequired ? least : 0,
      most,
      isSearched: field.isSearched,
      isRequired,
      describedBy: frame.describedBy,
    });
    return {
      element: picker.element,
      focus: () => picker.button.focus(),
      value: async () => picker.values(),
      problem: () => problem(picker.values().length),
    };
  }
  const isRadio = field.looks === 'radio';
  const boxes = field.options.map((option) =>
    make('input', {
      type: isRadio ? 'radio' : 'checkbox',
      name: frame.id,
      value: option.value,
      checked: option.isChosen,
    }),
  );
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const lines = field.options.map((option, index) =>
    make(
      'label',
      { class: 'choice' },
      boxes[index],
      make('span', {}, option.label, option.description && make('small', {}, option.description)),
    ),
  );
  return {
    isGroup: true,
    element: make('div', { class: 'choices' }, ...lines),
    focus: () => boxes[0]?.focus(),
    value: async () => (isRadio ? chosen()[0] : chosen()),
    problem: () => problem(chosen().length),
  };
}
