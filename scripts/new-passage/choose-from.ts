import type { Questioner } from './questioner.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
  /** Looked through as the name is, and not shown. */
  readonly about?: string;
}

interface Question {
  readonly what: string;
  readonly choices: readonly Choice[];
  /** How many may be chosen. */
  readonly most: number;
  /** Ids shown first where there are too many choices to show. */
  readonly likely?: readonly string[];
}

const SHOWN = 12;

/** Lets a person choose by id, or by words about it; asks again until something is chosen. */
export async function chooseFrom(
  ask: Questioner,
  { what, choices, most, likely = [] }: Question,
): Promise<readonly string[]> {
  const isShort = choices.length <= SHOWN;
  const atFirst = isShort ? choices : choices.filter(({ id }) => likely.includes(id));
  if (atFirst.length > 0) ask.say(`\n${isShort ? '' : 'Likely ones:\n'}${listed(atFirst)}`);
  const how = most === 1 ? 'by id or a word about it' : 'ids with commas, or a word about one';
  for (;;) {
    const typed = await ask.line(`\n${what}, ${how}; Enter lists all: `);
    const wanted = typed
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const chosen = wanted.flatMap((one) => choices.filter(({ id }) => id === one));
    if (chosen.length > 0 && chosen.length === wanted.length && chosen.length <= most)
      return chosen.map(({ id }) => id);
    const fitting = choices.filter(({ id, name, about = '' }) =>
      wanted.some((one) => `${id} ${name} ${about}`.toLowerCase().includes(one)),
    );
    const [only] = fitting;
    if (wanted.length === 1 && fitting.length === 1 && only) return [only.id];
    if (wanted.length === 0) ask.say(listed(choices));
    else ask.say(fitting.length === 0 ? 'Nothing there is about that.' : listed(fitting.slice(0, SHOWN)));
  }
}

function listed(choices: readonly Choice[]): string {
  return choices.map(({ id, name }) => (name === '' ? `  ${id}` : `  ${id} (${name})`)).join('\n');
}
