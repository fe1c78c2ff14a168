import { make } from './dom.ts';
import type { PageAttachment, PagePicture } from './page-types.ts';
import { cover } from './prose.ts';

/** A picture that came with the message; one from elsewhere is a link, as nothing is loaded from there. */
export function pictureView({ url, description, isShown, isSpoiler }: PagePicture): HTMLElement {
  const element = isShown
    ? make('img', { src: url, alt: description, loading: 'lazy' })
    : outsideLink(url, `Picture: ${description || 'without a description'}`);
  const box = make('div', { class: 'picture' }, element);
  if (isSpoiler) cover(box);
  return box;
}

export function fileView({ name, url, size, isSpoiler }: PageAttachment): HTMLElement {
  const box = make(
    'div',
    { class: 'file' },
    make('a', { href: url, download: name }, name),
    make('span', { class: 'quiet' }, readableSize(size)),
  );
  if (isSpoiler) cover(box);
  return box;
}

/** A link out of the preview. */
export function outsideLink(url: string, text: string): HTMLAnchorElement {
  return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, `${text} ↗`);
}

function readableSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
