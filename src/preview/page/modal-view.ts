import { make } from './dom.ts';
import { createModalField, type FieldValue, type ModalInput } from './modal-field.ts';
import type { PageModal, PageOutcome } from './page-types.ts';
import { makeProse } from './prose.ts';

/** Opens a form over the page. It stays open, with the reason shown, when it cannot be sent. */
export function openModal(
  dialog: HTMLDialogElement,
  modal: PageModal,
  botName: string,
  submit: (values: Record<string, FieldValue>) => Promise<PageOutcome>,
): void {
  const inputs: ModalInput[] = [];
  const parts = modal.parts.map((part) => {
    if (part.kind === 'words') return makeProse(part.html);
    const input = createModalField(part);
    inputs.push(input);
    return input.element;
  });
  const problem = make('p', { role: 'alert', class: 'problem' });
  const leave = make('button', { type: 'button', class: 'tool', 'aria-label': 'Close the form' }, '✕');
  const cancel = make('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  for (const button of [leave, cancel]) button.addEventListener('click', () => dialog.close());
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Submit');
  const form = make(
    'form',
    { novalidate: true },
    make('header', {}, make('h2', { id: 'form-title' }, modal.title), leave),
    make(
      'div',
      { class: 'fields' },
      make('p', { class: 'quiet' }, `What you write here goes to ${botName}.`),
      ...parts,
    ),
    problem,
    make('footer', {}, cancel, send),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const wrong = inputs.filter((input) => !input.check());
    if (wrong[0]) {
      wrong[0].focus();
      return;
    }
    send.disabled = true;
    const values: Record<string, FieldValue> = {};
    for (const input of inputs) {
      const value = await input.value();
      if (value !== undefined) values[input.customId] = value;
    }
    const outcome = await submit(values);
    send.disabled = false;
    problem.textContent = outcome.problem ?? '';
    if (outcome.problem === null) dialog.close();
  });
  dialog.replaceChildren(form);
  dialog.showModal();
  inputs[0]?.focus();
}
