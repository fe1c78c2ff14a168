import type { PageCommand } from './page-types.ts';

export type FittingCommand = {
  command: PageCommand;
  /** What was typed behind the whole name. */
  words: string;
};

const EXACT = 0;
const BEGINS = 1;
const CONTAINS = 2;

/**
 * The commands whose name fits, in the person's language or as it is registered: first the one that is called exactly
 * this, then those that begin with it, the shortest command first, then those that contain it. Subcommands keep their
 * order, so that what a command is mostly used for stays before what undoes it.
 * @param typed without the slash
 */
export function fittingCommands(commands: readonly PageCommand[], typed: string): FittingCommand[] {
  const wanted = typed.toLowerCase();
  return commands
    .flatMap((command) => {
      const fits = [command.label, command.path].flatMap((name) => fitOf(name.toLowerCase(), wanted));
      const [best] = fits.sort(compare);
      return best ? [{ command, ...best }] : [];
    })
    .sort(compare)
    .map(({ command, rank, length }) => ({
      command,
      words: rank === EXACT ? typed.slice(length).trim() : '',
    }));
}

/** `length` is that of the whole name where it is there whole, else of the command without its subcommand. */
type Fit = { rank: number; length: number };

function fitOf(name: string, wanted: string): Fit[] {
  if (name === wanted || wanted.startsWith(`${name} `)) return [{ rank: EXACT, length: name.length }];
  if (wanted === '') return [{ rank: BEGINS, length: 0 }];
  if (!name.includes(wanted)) return [];
  const [command = ''] = name.split(' ');
  return [{ rank: name.startsWith(wanted) ? BEGINS : CONTAINS, length: command.length }];
}

const compare = (one: Fit, other: Fit) => one.rank - other.rank || one.length - other.length;
