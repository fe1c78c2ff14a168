import { join } from 'node:path';
import { formatProblem } from '../src/copy/faults/format-problem.ts';
import { coverage } from '../src/core/corpus/coverage.ts';
import { loadCorpus } from '../src/storage/corpus-files.ts';

const root = process.cwd();
const parsed = await loadCorpus([join(root, 'corpus')], root);
if (!parsed.ok) {
  for (const problem of parsed.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else {
  const rows = coverage(parsed.corpus);
  for (const { point, passages } of rows) {
    const by = passages.map((passage) => passage.id).join(', ') || 'MISSING';
    console.log(`${point.id.padEnd(24)} ${point.framing.padEnd(11)} ${by}`);
  }
  const missing = rows.filter(({ passages }) => passages.length === 0);
  console.log(`\n${rows.length} points, ${missing.length} missing${missing.length > 0 ? ':' : '.'}`);
  for (const { point } of missing) console.log(`  ${point.id}  ${point.gist}`);
  if (missing.length > 0) process.exitCode = 1;
}
