import { make } from './dom.ts';

/** An element around HTML that the server made from Markdown; it is the only HTML that ever goes in as HTML. */
export function makeProse(html: string, className = 'prose'): HTMLElement {
  const element = make('div', { class: className });
  const template = document.createElement('template');
  template.innerHTML = html;
  element.append(template.content);
  for (const spoiler of element.querySelectorAll<HTMLElement>('.spoiler')) cover(spoiler);
  for (const mention of element.querySelectorAll<HTMLElement>('[data-command], [data-channel]')) {
    const link = make('a', { href: '#', class: 'mention' }, mention.textContent);
    Object.assign(link.dataset, mention.dataset);
    mention.replaceWith(link);
  }
  for (const time of element.querySelectorAll('time')) {
    time.title = new Date(time.dateTime).toLocaleString('en-GB', { dateStyle: 'full', timeStyle: 'short' });
  }
  return element;
}

/** Hides something until it is pressed. */
export function cover(spoiler: HTMLElement): void {
  const inside = make('span', { class: 'covered' });
  inside.append(...spoiler.childNodes);
  spoiler.append(inside);
  spoiler.classList.add('spoiler');
  spoiler.tabIndex = 0;
  spoiler.setAttribute('role', 'button');
  spoiler.setAttribute('aria-label', 'Hidden, press to show');
  const show = (event: Event): void => {
    if (spoiler.classList.contains('shown')) return;
    event.preventDefault();
    event.stopPropagation();
    spoiler.classList.add('shown');
    for (const name of ['role', 'aria-label', 'tabindex']) spoiler.removeAttribute(name);
  };
  spoiler.addEventListener('click', show, { capture: true });
  spoiler.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show(event);
  });
}
