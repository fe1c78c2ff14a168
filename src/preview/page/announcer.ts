import { make } from './dom.ts';

const KEPT = 3;

/** Says something to those who listen, without moving them from where they are. */
export type Announcer = { say: (text: string) => void; hush: () => void };

/** @param root a live region; each thing said is a new paragraph of it, and only the last few are kept */
export function createAnnouncer(root: HTMLElement): Announcer {
  return {
    say(text) {
      root.append(make('p', {}, text));
      while (root.childElementCount > KEPT) root.firstElementChild?.remove();
    },
    hush: () => root.replaceChildren(),
  };
}
