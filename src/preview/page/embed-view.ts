import { make } from './dom.ts';
import type { PageEmbed } from './page-types.ts';
import { outsideLink } from './picture-view.ts';
import { makeProse } from './prose.ts';

/** An embed of an older kind of message. */
export function embedView({ title, url, html, fields, footer, colour }: PageEmbed): HTMLElement {
  const heading = title === null ? null : make('strong', {}, url === null ? title : outsideLink(url, title));
  const box = make(
    'div',
    { class: 'container' },
    heading && make('p', {}, heading),
    html !== '' && makeProse(html),
    ...fields.flatMap((field) => [make('strong', {}, field.name), makeProse(field.html)]),
    footer !== null && make('p', { class: 'quiet' }, footer),
  );
  if (colour) box.style.setProperty('--accent-bar', colour);
  return box;
}
