import { make } from './dom.ts';
import { choiceControl, textControl } from './modal-controls.ts';
import type { PageField, PageFile } from './page-types.ts';
import { readFile } from './read-file.ts';

export type FieldValue = string | boolean | string[] | PageFile[];
/** What takes the entry, without its label. */
export type Control = {
  element: HTMLElement;
  focus: () => void;
  /** Undefined when nothing was chosen among radio buttons; a field that was emptied is an empty value. */
  value: () => Promise<FieldValue | undefined>;
  /** What stands in the way; null when nothing does. */
  problem: () => string | null;
  /** Whether it brings a legend of its own in place of a label. */
  isGroup?: boolean;
};
export type ModalInput = Pick<Control, 'element' | 'focus' | 'value'> & {
  customId: string;
  /** Shows what stands in the way; false when something does. */
  check: () => boolean;
};
export type FieldFrame = { id: string; caption: string; describedBy: string };

/** One field of a form, labelled, with its description where it has one. */
export function createModalField(field: PageField): ModalInput {
  const { customId } = field;
  const id = `field-${customId}`;
  const frame: FieldFrame = { id, caption: field.label, describedBy: `${id}-note ${id}-problem` };
  const control = controlOf(field, frame);
  const mark = field.isRequired
    ? make('span', { class: 'required' }, make('span', { 'aria-hidden': 'true' }, '*'))
    : null;
  if (mark) mark.append(make('span', { class: 'visually-hidden' }, ' (required)'));
  const note = make('small', { id: `${id}-note` }, field.description ?? '');
  const problem = make('p', { id: `${id}-problem`, class: 'problem' });
  const element = control.isGroup
    ? make(
        'fieldset',
        { class: 'field' },
        make('legend', {}, field.label, mark),
        note,
        control.element,
        problem,
      )
    : make(
        'div',
        { class: 'field' },
        make('label', { for: id }, field.label, mark),
        note,
        control.element,
        problem,
      );
  return {
    customId,
    element,
    focus: control.focus,
    value: control.value,
    check() {
      problem.textContent = control.problem() ?? '';
      element.classList.toggle('wrong', problem.textContent !== '');
      return problem.textContent === '';
    },
  };
}

function controlOf(field: PageField, frame: FieldFrame): Control {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return textControl(field, frame);
    case 'choice':
      return choiceControl(field, frame);
    case 'file': {
      const { id, describedBy } = frame;
      const input = make('input', {
        id,
        type: 'file',
        multiple: field.most > 1,
        'aria-describedby': describedBy,
      });
      return {
        element: input,
        focus: () => input.focus(),
        value: () => Promise.all([...(input.files ?? [])].map(readFile)),
        problem: () => (field.isRequired && !input.files?.length ? 'Choose a file.' : null),
      };
    }
    case 'box': {
      const input = make('input', { id: frame.id, type: 'checkbox', checked: field.isChosen });
      return {
        element: input,
        focus: () => input.focus(),
        value: async () => input.checked,
        problem: () => null,
      };
    }
  }
}
