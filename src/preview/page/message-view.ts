import { avatar } from './avatar.ts';
import { componentView, type Press } from './component-view.ts';
import { make } from './dom.ts';
import { embedView } from './embed-view.ts';
import { createMenu, type MenuItem } from './menu.ts';
import type { PageMessage } from './page-types.ts';
import { fileView } from './picture-view.ts';
import { makeProse } from './prose.ts';
import { writtenAt } from './when.ts';

export type MessageActions = {
  press: Press;
  menu: readonly MenuItem[];
  /** Null where nothing may be written. */
  reply: (() => void) | null;
  dismiss: () => void;
};

/** A message with who wrote it, what is in it, and what may be done with it. */
export function messageView(message: PageMessage, actions: MessageActions, now: number): HTMLElement {
  const { author, isBot, isEphemeral, isMentioned } = message;
  const time = make('time', { datetime: message.time }, writtenAt(Date.parse(message.time), now));
  const name = make('h3', { class: 'author' }, author);
  if (message.authorColour) name.style.setProperty('--role', message.authorColour);
  const menu =
    actions.menu.length > 0 ? createMenu(`Actions for the message by ${author}`, actions.menu) : null;
  const element = make(
    'li',
    {
      id: `message-${message.id}`,
      class: ['message', isEphemeral && 'ephemeral', isMentioned && 'mentioned'].filter(Boolean).join(' '),
      'data-time': Date.parse(message.time),
    },
    contextLine(message),
    avatar(author, isBot),
    make('div', { class: 'byline' }, name, isBot && make('span', { class: 'tag' }, 'APP'), time),
    make(
      'div',
      { class: 'body' },
      message.isLoading && make('p', { class: 'thinking' }, `${author} is thinking…`),
      message.html !== '' && makeProse(message.html),
      ...message.embeds.map(embedView),
      ...message.components.map((component) => componentView(component, actions.press)),
      ...message.attachments.map(fileView),
      message.isEdited && make('span', { class: 'edited' }, '(edited)'),
      isEphemeral && ephemeralNote(actions.dismiss),
    ),
    make('div', { class: 'tools' }, replyButton(message, actions.reply), menu?.element),
  );
  if (menu) {
    element.addEventListener('contextmenu', (event) => {
      if (event.target instanceof Element && event.target.closest('a, button, input, textarea')) return;
      event.preventDefault();
      menu.open();
    });
  }
  return element;
}

function contextLine({ repliesTo, usedBy }: PageMessage): HTMLElement | null {
  if (usedBy) {
    return make(
      'p',
      { class: 'context' },
      avatar(usedBy.person, false),
      make('span', {}, make('strong', {}, usedBy.person), ' used ', make('code', {}, usedBy.command)),
    );
  }
  if (!repliesTo) return null;
  return make(
    'p',
    { class: 'context' },
    make(
      'span',
      { class: 'excerpt' },
      make('strong', {}, `Reply to ${repliesTo.author}`),
      ` ${repliesTo.text}`,
    ),
  );
}

function replyButton({ author }: PageMessage, reply: (() => void) | null): HTMLElement | null {
  if (reply === null) return null;
  const button = make(
    'button',
    { type: 'button', class: 'tool', 'aria-label': `Reply to ${author}`, title: 'Reply' },
    '↩',
  );
  button.addEventListener('click', reply);
  return button;
}

function ephemeralNote(dismiss: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'plain', 'data-key': 'dismiss' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return make('p', { class: 'only-you' }, 'Only you can see this · ', button);
}
