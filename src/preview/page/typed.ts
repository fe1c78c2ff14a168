import { fittingCommands } from './fitting-commands.ts';
import type { PageCommand } from './page-types.ts';
import type { Suggestion } from './suggestions.ts';

const MOST_NAMES = 8;

/**
 * The commands that fit what stands behind the slash, in the person's language or by the name they are registered
 * with, the likeliest first. Words behind a whole command are handed on with it.
 * @param typed without the slash
 */
export function commandSuggestions(
  commands: readonly PageCommand[],
  typed: string,
  pick: (command: PageCommand, words: string) => void,
): Suggestion[] {
  return fittingCommands(commands, typed).map(({ command, words }) => {
    const options = command.options.map(({ label, isRequired }) => (isRequired ? label : `${label}?`));
    return {
      label: `/${command.label}`,
      note: [command.description, options.join(' ')].filter(Boolean).join(' · '),
      pick: () => pick(command, words),
    };
  });
}

/** The people who fit the `@…` that is being written at the end of a message. */
export function nameSuggestions(box: HTMLTextAreaElement, names: readonly string[]): Suggestion[] {
  const typed = /(?:^|\s)@([^\s@]*)$/.exec(box.value)?.[1];
  if (typed === undefined) return [];
  const wanted = typed.toLowerCase();
  const fitting = names.filter(
    (name) => name.toLowerCase().startsWith(wanted) && name.toLowerCase() !== wanted,
  );
  return fitting.slice(0, MOST_NAMES).map((name) => ({
    label: `@${name}`,
    note: '',
    pick: () => {
      box.value = `${box.value.slice(0, box.value.length - typed.length)}${name} `;
    },
  }));
}
