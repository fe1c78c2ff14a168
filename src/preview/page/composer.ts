import { type CommandActions, commandBar } from './command-bar.ts';
import { make } from './dom.ts';
import type { PageAction, PageChannel, PageCommand, PageMessage, PageOutcome } from './page-types.ts';
import { createSuggestions } from './suggestions.ts';
import { commandSuggestions, nameSuggestions } from './typed.ts';

export type Composer = {
  show: (channel: PageChannel) => void;
  /** The commands may change while somebody writes. */
  learn: (commands: readonly PageCommand[]) => void;
  replyTo: (message: PageMessage) => void;
  /** Opens a command by its path, with words for its first text option. False where it is not offered. */
  open: (path: string, words: string, isSent: boolean) => boolean;
  focus: () => void;
};

/**
 * The message box: plain messages, and slash commands with their options.
 * @param names whom one may mention here
 */
export function createComposer(
  root: HTMLElement,
  act: (action: PageAction) => Promise<PageOutcome>,
  names: () => readonly string[],
): Composer {
  const label = make('label', { for: 'say', class: 'visually-hidden' }, 'Message');
  const box = make('textarea', { id: 'say', rows: 1, maxlength: 2000, 'aria-describedby': 'say-hint' });
  const hint = make('p', { id: 'say-hint', class: 'visually-hidden' }, 'Type / for commands, @ to mention.');
  const replying = make('p', { class: 'replying', hidden: true });
  const send = make('button', { type: 'submit', class: 'button primary' }, 'Send');
  const form = make(
    'form',
    { class: 'say' },
    replying,
    label,
    hint,
    make('div', { class: 'bar' }, box, send),
  );
  const suggestions = createSuggestions(box, { holder: form, label: 'Suggestions', marked: 'first' });
  let commands: readonly PageCommand[] = [];
  let target: PageMessage | null = null;

  function answerTo(message: PageMessage | null): void {
    target = message;
    replying.hidden = message === null;
    if (!message) return;
    const cancel = make('button', { type: 'button', class: 'tool', 'aria-label': 'Do not reply' }, '✕');
    cancel.addEventListener('click', () => {
      answerTo(null);
      box.focus();
    });
    replying.replaceChildren(make('span', {}, 'Replying to ', make('strong', {}, message.author)), cancel);
    box.focus();
  }
  function open(command: PageCommand, begun: string): ReturnType<typeof commandBar> {
    const { path } = command;
    const actions: CommandActions = {
      send: (values) => act({ do: 'command', path, values }),
      choices: (option, typed, values) => act({ do: 'autocomplete', path, option, typed, values }),
      close: () => {
        root.replaceChildren(form);
        box.focus();
      },
    };
    const bar = commandBar(command, actions, begun);
    box.value = '';
    suggestions.hide();
    root.replaceChildren(bar.element);
    bar.focus();
    return bar;
  }
  function suggest(): void {
    const typed = /^\/([^\n]*)$/.exec(box.value)?.[1];
    if (typed === undefined) {
      suggestions.show(nameSuggestions(box, names()));
      return;
    }
    const lower = typed.toLowerCase();
    const whole = commands.find((it) => lower === `${it.path} ` || lower === `${it.label} `);
    if (whole) open(whole, '');
    else suggestions.show(commandSuggestions(commands, typed.trim(), (it, words) => open(it, words)));
  }

  box.addEventListener('input', suggest);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && target !== null) answerTo(null);
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
      const commandHint = commands.length > 0 ? '/ for commands' : 'No commands here';
      box.placeholder = channel.mayWrite ? `Message ${channel.title} · ${commandHint}` : commandHint;
      box.value = '';
      suggestions.hide();
      answerTo(null);
      root.replaceChildren(form);
    },
    learn(known) {
      commands = known;
      if (suggestions.isOpen() || box.value.startsWith('/')) suggest();
    },
    replyTo(message) {
      root.replaceChildren(form);
      answerTo(message);
    },
    open(path, words, isSent) {
      const command =
        commands.find((it) => it.path === path) ?? commands.find((it) => it.path.startsWith(`${path} `));
      if (!command) return false;
      const bar = open(command, words);
      if (isSent) void bar.submit();
      return true;
    },
    focus() {
      const field = root.querySelector('input, textarea');
      if (field instanceof HTMLElement) field.focus();
    },
  };
}
