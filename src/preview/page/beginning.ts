import { make } from './dom.ts';
import { FIRST_WORDS } from './first-words.ts';
import type { PageCommand } from './page-types.ts';

/** What stands above the first message of a place: how to begin, in the person's language. Nobody has written it. */
export function createBeginning(root: HTMLElement) {
  return {
    /** @param commands those offered here; without the ones that it names nothing is shown */
    show(commands: readonly PageCommand[], locale: string): void {
      const [language = ''] = locale.split('-');
      const pieces = (FIRST_WORDS.get(language) ?? '').split(/\{(\w+)\}/);
      const words = pieces.map((piece, index) => (index % 2 === 0 ? piece : mention(piece, commands)));
      root.hidden = words.includes(null) || words.length === 1;
      root.lang = locale;
      root.replaceChildren(make('p', {}, ...words));
    },
  };
}

function mention(path: string, commands: readonly PageCommand[]): HTMLElement | null {
  const command = commands.find((it) => it.path === path);
  return command
    ? make('a', { class: 'mention', href: '#', 'data-command': path }, `/${command.label}`)
    : null;
}
