import type { Choice } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';

/** Named things that hold what was typed, as autocomplete choices. Only labels are ever shortened, never answers. */
export function choicesNamed(
  named: Iterable<{ readonly name: string; readonly value: string }>,
  typed: string,
): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return [...named]
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, MAX_CHOICES)
    .map(({ name, value }) => ({ name: shortened(name), value }));
}

/** For labels alone. */
export function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= MAX_CHOICE_LENGTH
    ? name
    : `${characters.slice(0, MAX_CHOICE_LENGTH - 1).join('')}…`;
}
