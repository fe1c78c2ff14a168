import type { Questioner } from './questioner.ts';

interface Choice {
  readonly id: string;
  readonly name: string;
}

const SHOWN = 12;

/** Lets a person choose by id, or by part of a name; asks again until something is chosen. @param most how many may be chosen */
export async function chooseFrom(
  ask: Questioner,
  what: string,
  choices: readonly Choice[],
  most: number,
): Promise<readonly string[]> {
  const titled = ({ id, name }: Choice) => (name === '' ? id : `${id} (${name})`);
  if (choices.length <= SHOWN) ask.say(`\n${choices.map((choice) => `  ${titled(choice)}`).join('\n')}`);
  for (;;) {
    const typed = await ask.line(
      `\n${what}, ${most === 1 ? 'by id or a word of its name' : 'ids with commas, or a word of a name'}: `,
    );
    const wanted = typed
      .toLowerCase()
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
    const chosen = wanted.flatMap((one) => choices.filter(({ id }) => id === one));
    if (chosen.length > 0 && chosen.length === wanted.length && chosen.length <= most)
      return chosen.map(({ id }) => id);
    const fitting = choices.filter(({ id, name }) =>
      wanted.some((one) => `${id} ${name}`.toLowerCase().includes(one)),
    );
    const [only] = fitting;
    if (wanted.length === 1 && fitting.length === 1 && only) return [only.id];
    const listed = (fitting.length > 0 ? fitting : choices).slice(0, SHOWN);
    if (fitting.length === 0) ask.say('Nothing there is called that. Some that are there:');
    ask.say(listed.map((choice) => `  ${titled(choice)}`).join('\n'));
  }
}
