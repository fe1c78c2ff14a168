import { make } from './dom.ts';

const SHADES = 6;

/** A round with the initial of a name; the bot has its picture. Seen only: the name stands beside it. */
export function avatar(name: string, isBot: boolean): HTMLElement {
  if (isBot) {
    const picture = make('img', { src: '/icon.svg', alt: '' });
    return make('span', { class: 'avatar', 'aria-hidden': 'true' }, picture);
  }
  const sum = [...name].reduce((total, letter) => total * 35 + (letter.codePointAt(0) ?? 0), 0) % 9973;
  return make(
    'span',
    { class: `avatar shade-${sum % SHADES}`, 'aria-hidden': 'true' },
    [...name][0]?.toUpperCase() ?? '',
  );
}
