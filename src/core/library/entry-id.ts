import { MAX_ENTRY_ID } from './entry.ts';

/** Leaves room for a number behind it. */
const MAX_SLUG = MAX_ENTRY_ID - 5;

/** A free id made of a title's words, so that a person recognises it in a file. */
export function freeId(title: string, isTaken: (id: string) => boolean): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = shortSlug(words ?? []) || 'entry';
  if (!isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const numbered = `${slug}-${number}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** As many whole words as there is room for. */
function shortSlug(words: readonly string[]): string {
  const slug = words.join('-');
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.slice(0, MAX_SLUG + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : MAX_SLUG);
}
