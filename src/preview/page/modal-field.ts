import { make } from './dom.ts';
import type { PageField, PageFile } from './page-types.ts';
import { readFile } from './read-file.ts';

export type FieldValue = string | boolean | string[] | PageFile[];
export type ModalInput = {
  customId: string;
  element: HTMLElement;
  /** Undefined when nothing was chosen among radio buttons; a field that was emptied is an empty value. */
  value: () => Promise<FieldValue | undefined>;
};

/** One field of a form, labelled, with its description where it has one. */
export function createModalField(field: PageField): ModalInput {
  const { customId } = field;
  const id = `field-${customId}`;
  const note = field.description === null ? null : make('small', { id: `${id}-note` }, field.description);
  const shared = { id, required: field.isRequired, 'aria-describedby': note ? `${id}-note` : null };
  const caption = `${field.label}${field.isRequired ? ' (required)' : ''}`;
  const wrap = (input: HTMLElement): HTMLElement =>
    make('div', { class: 'option' }, make('label', { for: id }, caption), note, input);

  switch (field.kind) {
    case 'line':
    case 'paragraph': {
      const bounds = {
        minlength: field.least || null,
        maxlength: field.most,
        placeholder: field.placeholder,
      };
      const input =
        field.kind === 'line'
          ? make('input', { ...shared, ...bounds, type: 'text' })
          : make('textarea', { ...shared, ...bounds, rows: 4 });
      input.value = field.value;
      return { customId, element: wrap(input), value: async () => input.value };
    }
    case 'file': {
      const input = make('input', { ...shared, type: 'file', multiple: field.most > 1 });
      return {
        customId,
        element: wrap(input),
        value: () => Promise.all([...(input.files ?? [])].map(readFile)),
      };
    }
    case 'box': {
      const input = make('input', { id, type: 'checkbox', checked: field.isChosen });
      return { customId, element: wrap(input), value: async () => input.checked };
    }
    case 'choice': {
      if (field.looks === 'menu' && field.most === 1) {
        const menu = make('select', shared, make('option', { value: '' }, 'Not chosen'));
        for (const option of field.options) {
          menu.append(make('option', { value: option.value, selected: option.isChosen }, option.label));
        }
        return { customId, element: wrap(menu), value: async () => (menu.value === '' ? [] : [menu.value]) };
      }
      const boxes = field.options.map((option) =>
        make('input', {
          type: field.looks === 'radio' ? 'radio' : 'checkbox',
          name: id,
          value: option.value,
          checked: option.isChosen,
          required: field.looks === 'radio' && field.isRequired,
        }),
      );
      const element = make(
        'fieldset',
        { class: 'several' },
        make('legend', {}, caption),
        note,
        ...field.options.map((option, index) => make('label', {}, boxes[index], ` ${option.label}`)),
      );
      const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
      const value = async (): Promise<FieldValue | undefined> =>
        field.looks === 'radio' ? chosen()[0] : chosen();
      return { customId, element, value };
    }
  }
}
