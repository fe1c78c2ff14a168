import { make, makeProse } from './dom.ts';
import { createModalField, type FieldValue, type ModalInput } from './modal-field.ts';
import type { PageModal, PageOutcome } from './page-types.ts';

/** Opens a form over the page. It stays open, with the reason shown, when it cannot be sent. */
export function openModal(
  dialog: HTMLDialogElement,
  modal: PageModal,
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
  const cancel = make('button', { type: 'button', class: 'secondary' }, 'Cancel');
  cancel.addEventListener('click', () => dialog.close());
  const send = make('button', { type: 'submit', class: 'primary' }, 'Submit');
  const form = make(
    'form',
    {},
    make('h2', { id: 'form-title' }, modal.title),
    make('p', { class: 'quiet' }, 'This form goes to the bot.'),
    ...parts,
    problem,
    make('div', { class: 'row' }, send, cancel),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
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
}
