import { make } from './dom.ts';
import { createOptionField } from './option-field.ts';
import type { PageCommand, PageOutcome, PageValue } from './page-types.ts';

export type CommandActions = {
  send: (values: Record<string, PageValue>) => Promise<PageOutcome>;
  choices: (option: string, typed: string, values: Record<string, PageValue>) => Promise<PageOutcome>;
  /** Called when the form is done with: sent, or given up. */
  close: () => void;
};

/**
 * The options of a chosen slash command, to fill in and send. Escape gives up.
 * @param begun words written behind the command's name; the first text option takes them over
 */
export function commandForm(
  command: PageCommand,
  actions: CommandActions,
  begun: string,
): { element: HTMLElement; focus: () => void } {
  const fields = command.options.map((option) =>
    createOptionField(option, async (name, typed) => {
      const others = await values(name);
      const outcome = await actions.choices(name, typed, others);
      return outcome.problem === null ? outcome.choices : [];
    }),
  );
  if (begun !== '') fields.some((field) => field.begin(begun));
  async function values(except?: string): Promise<Record<string, PageValue>> {
    const filled: Record<string, PageValue> = {};
    for (const field of fields) {
      const value = field.option.name === except ? undefined : await field.value();
      if (value !== undefined) filled[field.option.name] = value;
    }
    return filled;
  }
  const send = make('button', { type: 'submit', class: 'primary' }, `Send /${command.path}`);
  const cancel = make('button', { type: 'button', class: 'secondary' }, 'Cancel');
  cancel.addEventListener('click', actions.close);
  const form = make(
    'form',
    { class: 'command', 'aria-label': `/${command.path}` },
    make('p', {}, make('strong', {}, `/${command.path}`), ` ${command.description}`),
    ...fields.map((field) => field.element),
    make('div', { class: 'row' }, send, cancel),
  );
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    const outcome = await actions.send(await values());
    send.disabled = false;
    if (outcome.problem === null) actions.close();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close();
  });
  return { element: form, focus: () => (fields[0] ?? { focus: () => send.focus() }).focus() };
}
