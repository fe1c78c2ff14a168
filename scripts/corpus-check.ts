import { join } from 'node:path';
import { formatProblem } from '../src/copy/faults/format-problem.ts';
import type { Problem } from '../src/core/corpus/problem.ts';
import { checkCorpus } from '../src/storage/check-corpus.ts';

const root = process.cwd();
const checked = await checkCorpus([join(root, 'corpus')], root);
if (!checked.ok) refuse(checked.problems);
else {
  const { passages, sources, topics, translations } = checked.corpus;
  const counts = `${passages.size} passages, ${checked.quotes.length} quotes, ${topics.size} topics, ${sources.size} sources`;
  const translated = [...translations].map(([language, has]) => `${has.passages.size} in ${language}`);
  console.log(`The corpus is sound: ${counts}.`);
  if (translated.length > 0) console.log(`Translated passages: ${translated.join(', ')}.`);
}

function refuse(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} to mend. corpus/README.md explains each field.`);
  process.exitCode = 1;
}
