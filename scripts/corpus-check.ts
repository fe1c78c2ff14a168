import { join } from 'node:path';
import { formatProblem } from '../src/core/corpus/problem.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';

const root = process.cwd();
const parsed = await loadCorpus([join(root, 'corpus')], root);
if (parsed.ok) {
  const { passages, sources, topics } = parsed.corpus;
  console.log(`The corpus is sound: ${passages.size} passages, ${topics.size} topics, ${sources.size} sources.`);
} else {
  for (const problem of parsed.problems) console.error(formatProblem(problem));
  console.error(`\n${parsed.problems.length} to mend. corpus/README.md explains each field.`);
  process.exitCode = 1;
}
