import type { PagePlace } from './page-types.ts';

export type Address = { person: string | null; place: string | null };

/** The person and channel named behind the `#`, so that a reload stays where one was. */
export function readAddress(hash: string): Address {
  const [person = '', place = ''] = hash.slice(1).split('/');
  return { person: /^\d+$/.test(person) ? person : null, place: place || null };
}

/** Names them there. Whatever else the address held, such as a question to ask, is gone from it then. */
export function writeAddress(person: string, place: string): void {
  history.replaceState(null, '', `/#${person}/${place}`);
}

/** The first of the wanted places that there is; else #general, else any. */
export function choosePlace(
  places: readonly PagePlace[],
  wanted: readonly (string | null | undefined)[],
): PagePlace | undefined {
  const found = wanted.map((id) => places.find((place) => place.id === id)).find(Boolean);
  return found ?? places.find(({ name }) => name === 'general') ?? places[0];
}
