import { componentView, type Press } from './component-view.ts';
import { make, makeProse } from './dom.ts';
import { createMenu, type MenuItem } from './menu.ts';
import type { PageEmbed, PageMessage } from './page-types.ts';

/** A message with who wrote it, what is in it, and what may be done with it. */
export function messageView(
  message: PageMessage,
  press: Press,
  actions: readonly MenuItem[],
  dismiss: () => void,
): HTMLElement {
  const time = make(
    'time',
    { datetime: message.time },
    new Date(message.time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
  );
  const menu =
    actions.length > 0 ? createMenu(`Actions for the message by ${message.author}`, actions) : null;
  const element = make(
    'li',
    { id: `message-${message.id}`, class: message.isEphemeral ? 'message ephemeral' : 'message' },
    message.repliesTo &&
      make('p', { class: 'context' }, `Reply to ${message.repliesTo.author}: ${message.repliesTo.text}`),
    message.usedBy &&
      make('p', { class: 'context' }, `${message.usedBy.person} used ${message.usedBy.command}`),
    make(
      'div',
      { class: 'byline' },
      make('strong', {}, message.author),
      message.isBot && make('span', { class: 'tag' }, 'APP'),
      time,
      message.isEdited && make('span', { class: 'quiet' }, '(edited)'),
      menu?.element,
    ),
    message.isLoading && make('p', { class: 'quiet loading' }, `${message.author} is thinking…`),
    message.html !== '' && makeProse(message.html),
    ...message.embeds.map(embedView),
    ...message.components.map((component) => componentView(component, press)),
    ...message.attachments.map(({ name, url, size }) =>
      make('p', { class: 'file' }, make('a', { href: url, download: name }, name), ` (${size} bytes)`),
    ),
    message.isEphemeral && ephemeralNote(dismiss),
  );
  if (menu) {
    element.addEventListener('contextmenu', (event) => {
      if (event.target instanceof Element && event.target.closest('a, button, select, input, textarea'))
        return;
      event.preventDefault();
      menu.open();
    });
  }
  return element;
}

function ephemeralNote(dismiss: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'plain', 'data-key': 'dismiss' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return make('p', { class: 'quiet' }, 'Only you can see this · ', button);
}

function embedView(embed: PageEmbed): HTMLElement {
  const title = embed.title ?? '';
  const box = make(
    'div',
    { class: 'container' },
    title !== '' &&
      make(
        'p',
        {},
        make('strong', {}, embed.url ? make('a', { href: embed.url, rel: 'noopener' }, title) : title),
      ),
    embed.html !== '' && makeProse(embed.html),
    ...embed.fields.flatMap((field) => [make('strong', {}, field.name), makeProse(field.html)]),
    embed.footer !== null && make('p', { class: 'quiet' }, embed.footer),
  );
  if (embed.colour) box.style.borderInlineStartColor = embed.colour;
  return box;
}
