import { escapeMarkdown } from '@discordjs/formatters';
import type { Copy } from '../../copy/en.ts';
import { sayFault } from '../../copy/faults/fault-words.ts';
import type { Problem } from '../../core/corpus/problem.ts';
import type { Message } from '../command.ts';
import { renderCard } from './layout.ts';
import { renderFile } from './library.ts';
import { bulletsWithin } from './stranger-words.ts';
import type { View } from './view.ts';

/** In characters: together with the sentences around them below Discord's limit for a message. */
const MAX_LISTED = 2_500;

/** Everything that is wrong with a file: in the reply as far as it fits, and else all of it in a file. */
export function renderImportProblems(problems: readonly Problem[], { copy }: View): Message {
  const { library } = copy;
  const lines = problems.map(({ line, field, fault }) =>
    library.line(line, fieldInWords(field, copy), sayFault(fault, copy.faults)),
  );
  const { text, isWhole } = bulletsWithin(
    lines.map((each) => escapeMarkdown(each)),
    MAX_LISTED,
  );
  const said = [library.importProblems(problems.length), text];
  return isWhole
    ? renderCard(said)
    : renderFile(library.problemsName, `${lines.join('\n')}\n`, ...said, library.moreProblems);
}

/** Fields are called what the file calls them, in every language; `file` is none of them. */
export function fieldInWords(field: string, { library }: Copy): string {
  return field === 'file' ? library.wholeFile : field;
}
