import { join } from 'node:path';
import { formatProblem, type Problem } from '../src/core/corpus/problem.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { loadQuotes } from '../src/storage/quote-files.ts';

const root = process.cwd();
const folders = [join(root, 'corpus')];
const parsed = await loadCorpus(folders, root);
if (!parsed.ok) refuse(parsed.problems);
else {
  const { passages, sources, topics, translations } = parsed.corpus;
  const quotes = await loadQuotes(folders, root, parsed.corpus);
  if (!quotes.ok) refuse(quotes.problems);
  else {
    const counts = `${passages.size} passages, ${quotes.quotes.length} quotes, ${topics.size} topics, ${sources.size} sources`;
    const translated = [...translations].map(([language, has]) => `${has.passages.size} in ${language}`);
    console.log(`The corpus is sound: ${counts}.`);
    if (translated.length > 0) console.log(`Translated passages: ${translated.join(', ')}.`);
  }
}

function refuse(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`\n${problems.length} to mend. corpus/README.md explains each field.`);
  process.exitCode = 1;
}
