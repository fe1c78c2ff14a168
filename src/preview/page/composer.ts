import { type CommandActions, commandForm } from './command-form.ts';
import { make } from './dom.ts';
import type { PageAction, PageChannel, PageCommand, PageMessage, PageOutcome } from './page-types.ts';
import { createSuggestions } from './suggestions.ts';

export type Composer = {
  show: (channel: PageChannel) => void;
  /** The commands may change while somebody writes. */
  learn: (commands: readonly PageCommand[]) => void;
  replyTo: (message: PageMessage) => void;
};

/** The message box: plain messages, and slash commands with their options. */
export function createComposer(
  root: HTMLElement,
  act: (action: PageAction) => Promise<PageOutcome>,
): Composer {
  const label = make('label', { for: 'say', class: 'visually-hidden' }, 'Message');
  const box = make('textarea', { id: 'say', rows: 1, maxlength: 2000 });
  const suggestions = createSuggestions(box, 'Slash commands');
  const replying = make('p', { class: 'context', hidden: true });
  const send = make('button', { type: 'submit', class: 'primary' }, 'Send');
  const form = make('form', { class: 'say' }, replying, label, box, send, suggestions.element);
  let commands: readonly PageCommand[] = [];
  let target: PageMessage | null = null;

  function answerTo(message: PageMessage | null): void {
    target = message;
    replying.hidden = message === null;
    if (!message) return;
    const cancel = make('button', { type: 'button', class: 'plain' }, 'Cancel');
    cancel.addEventListener('click', () => answerTo(null));
    replying.replaceChildren(`Replying to ${message.author} · `, cancel);
    box.focus();
  }
  function open(command: PageCommand): void {
    const { path } = command;
    const begun = box.value.slice(`/${path}`.length).trim();
    const actions: CommandActions = {
      send: (values) => act({ do: 'command', path, values }),
      choices: (option, typed, values) => act({ do: 'autocomplete', path, option, typed, values }),
      close: () => {
        root.replaceChildren(form);
        box.focus();
      },
    };
    const { element, focus } = commandForm(command, actions, begun);
    box.value = '';
    root.replaceChildren(element);
    focus();
  }
  function suggest(): void {
    const typed = /^\/([^\n]*)$/.exec(box.value)?.[1]?.trim().toLowerCase();
    if (typed === undefined) {
      suggestions.hide();
      return;
    }
    const fitting = commands.filter(({ path }) => path.startsWith(typed) || typed.startsWith(`${path} `));
    suggestions.show(
      fitting.map((command) => ({
        label: `/${command.path}`,
        note: [
          ...command.options.filter((it) => it.isRequired).map((it) => `${it.name} (required)`),
          command.description,
        ].join(' · '),
        pick: () => open(command),
      })),
    );
  }

  box.addEventListener('input', suggest);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (text === '') return;
    const outcome = await act({ do: 'say', text, replyTo: target?.id });
    if (outcome.problem !== null) return;
    box.value = '';
    answerTo(null);
  });

  return {
    show(channel) {
      commands = channel.commands;
      label.textContent = `Message in ${channel.title}`;
      const commandHint = commands.length > 0 ? 'Type / for commands' : 'No commands here';
      box.placeholder = channel.mayWrite
        ? `${commandHint}, or write a message (@bot mentions the bot)`
        : commandHint;
      box.value = '';
      suggestions.hide();
      answerTo(null);
      root.replaceChildren(form);
    },
    learn(known) {
      commands = known;
      if (suggestions.isOpen() || box.value.startsWith('/')) suggest();
    },
    replyTo: answerTo,
  };
}
