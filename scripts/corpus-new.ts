import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../src/copy/faults/format-problem.ts';
import { createAnswering } from '../src/create-services.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';
import { askPassage } from './new-passage/ask-passage.ts';
import { passageFile, withRelated } from './new-passage/passage-file.ts';
import { createQuestioner } from './new-passage/questioner.ts';

const root = process.cwd();
const corpusFolder = join(root, 'corpus');
const fileOf = (id: string) => join(corpusFolder, 'passages', `${id}.md`);

const ask = createQuestioner(process.stdin, process.stdout);
try {
  await writePassage();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  ask.close();
}

async function writePassage(): Promise<void> {
  const before = await loadCorpus([corpusFolder], root);
  if (!before.ok) {
    throw new Error(`Mend what is there first:\n${before.problems.map(formatProblem).join('\n')}`);
  }
  const { corpus } = before;
  const { search } = createAnswering(corpus);
  const today = new Date().toISOString().slice(0, 10);
  const passage = await askPassage({ ask, corpus, search, today });
  if (passage === null) return ask.say('Nothing was written. Mending the one that is there helps as much.');

  writeFileSync(fileOf(passage.id), passageFile(passage), { flag: 'wx' });
  for (const id of passage.related) {
    if (!existsSync(fileOf(id))) continue;
    writeFileSync(fileOf(id), withRelated(readFileSync(fileOf(id), 'utf8'), passage.id));
  }
  ask.say(`\nWritten: corpus/passages/${passage.id}.md`);

  const after = await loadCorpus([corpusFolder], root);
  if (after.ok)
    return ask.say(`The corpus is sound. Ask for it: npm run --silent ask -- "${passage.question}"`);
  for (const problem of after.problems) ask.say(formatProblem(problem));
  ask.say(`\n${after.problems.length} to mend in the file; npm run corpus:check says when it is sound.`);
}
