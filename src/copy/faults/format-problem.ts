import type { Problem } from '../../core/corpus/problem.ts';
import { faultsEn } from './en.ts';
import { sayFault } from './fault-words.ts';

/** `corpus/passages/hope.md:4 aliases: …`, the form editors and terminals turn into a link; in English, as terminals are. */
export function formatProblem({ file, line, field, fault }: Problem): string {
  return `${file}:${line} ${field}: ${sayFault(fault, faultsEn)}`;
}
