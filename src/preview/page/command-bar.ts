import { make } from './dom.ts';
import { createOptionSlot, isTyped, type OptionSlot } from './option-slot.ts';
import type { PageCommand, PageOption, PageOutcome, PagePick, PageValue } from './page-types.ts';

export type CommandActions = {
  send: (values: Record<string, PageValue>) => Promise<PageOutcome>;
  choices: (option: string, typed: string, values: Record<string, PageValue>) => Promise<PageOutcome>;
  /** Called when the command is done with: sent, or given up. */
  close: () => void;
};

/**
 * A chosen slash command with a slot for each option that is filled in; optional ones are added by name. Escape gives
 * up, and so does Backspace in an empty first slot.
 * @param begun words written behind the command's name; the first text option takes them over
 */
export function commandBar(command: PageCommand, actions: CommandActions, begun: string) {
  const hint = make('p', { id: 'option-hint', class: 'hint' });
  const problem = make('p', { class: 'problem', role: 'alert' });
  const slots = make(
    'div',
    { class: 'slots' },
    make('strong', { class: 'command-name' }, `/${command.label}`),
  );
  const more = make('div', { class: 'more-options', role: 'group', 'aria-label': 'More options' });
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Send');
  const cancel = make('button', { type: 'button', class: 'tool', 'aria-label': 'Cancel the command' }, '✕');
  const form = make(
    'form',
    { class: 'command-bar', 'aria-label': `/${command.label}`, novalidate: true },
    hint,
    problem,
    make('div', { class: 'bar' }, slots, send, cancel),
    more,
  );
  const filled: OptionSlot[] = [];

  for (const option of command.options) {
    if (option.isRequired) add(option);
    else offer(option);
  }
  if (begun !== '' && !filled.some((slot) => slot.begin(begun))) {
    const optional = command.options.find((option) => isTyped(option) && !option.isRequired);
    if (optional) takeUp(optional).begin(begun);
  }
  describe(null);

  /** A slot for an option, kept in the order of the command. */
  function add(option: PageOption): OptionSlot {
    const slot = createOptionSlot(option, { describedBy: hint.id, fetchChoices });
    slot.element.addEventListener('focusin', () => describe(option));
    slot.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || !slot.isEmpty()) return;
      event.preventDefault();
      remove(slot);
    });
    const order = command.options.indexOf(option);
    const next = filled.find((other) => command.options.indexOf(other.option) > order);
    slots.insertBefore(slot.element, next?.element ?? null);
    filled.splice(next ? filled.indexOf(next) : filled.length, 0, slot);
    return slot;
  }
  function remove(slot: OptionSlot): void {
    const before = filled[filled.indexOf(slot) - 1];
    if (slot.option.isRequired) {
      if (!before) actions.close();
      else before.focus();
      return;
    }
    filled.splice(filled.indexOf(slot), 1);
    slot.element.remove();
    offer(slot.option);
    (before ?? { focus: () => send.focus() }).focus();
  }
  function offer(option: PageOption): void {
    const button = make('button', { type: 'button', 'data-option': option.name }, `+ ${option.label}`);
    button.title = option.description;
    button.addEventListener('click', () => takeUp(option).focus());
    more.append(button);
  }
  function takeUp(option: PageOption): OptionSlot {
    more.querySelector(`[data-option="${CSS.escape(option.name)}"]`)?.remove();
    return add(option);
  }
  function describe(option: PageOption | null): void {
    const name = option ? `${option.label} ` : '';
    hint.replaceChildren(make('strong', {}, name), option?.description ?? command.description);
  }
  async function fetchChoices(name: string, typed: string): Promise<PagePick[]> {
    const outcome = await actions.choices(name, typed, await values(name));
    return outcome.problem === null ? outcome.choices : [];
  }
  async function values(except?: string): Promise<Record<string, PageValue>> {
    const found: Record<string, PageValue> = {};
    for (const slot of filled) {
      const value = slot.option.name === except ? undefined : await slot.value();
      if (value !== undefined) found[slot.option.name] = value;
    }
    return found;
  }
  async function submit(): Promise<void> {
    const wrong = filled.map((slot) => ({ slot, why: slot.check() })).filter(({ why }) => why !== null);
    const [first] = wrong;
    problem.textContent = first ? `${first.slot.option.label}: ${first.why}` : '';
    if (first) {
      first.slot.focus();
      return;
    }
    send.disabled = true;
    const outcome = await actions.send(await values());
    send.disabled = false;
    if (outcome.problem === null) actions.close();
    else problem.textContent = outcome.problem;
  }

  send.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) => {
    const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
    const isFilled = (option: PageOption) => filled.some((slot) => slot.option === option);
    const next = command.options.find((option) => isTyped(option) && !isFilled(option));
    // Whoever goes on typing means the next option, though none has to be there. The letter goes to where the focus is.
    if (isLetter && next) takeUp(next).focus();
  });
  cancel.addEventListener('click', actions.close);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.close();
  });
  return { element: form, focus: () => (filled[0] ?? { focus: () => send.focus() }).focus(), submit };
}
