import { join } from 'node:path';
import { formatProblem } from '../../src/copy/faults/format-problem.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { loadCorpus } from '../../src/storage/corpus-files.ts';

/** The corpus as it ships. @throws with every problem, when it is not sound */
export async function shippedCorpus(): Promise<Corpus> {
  const root = process.cwd();
  const parsed = await loadCorpus([join(root, 'corpus')], root);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  return parsed.corpus;
}
