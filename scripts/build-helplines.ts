import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { helplinesModule } from '../src/core/helplines/helplines-module.ts';
import { parseHelplines } from '../src/core/helplines/parse-helplines.ts';

const TABLE = join(process.cwd(), 'corpus', 'helplines.yaml');
const MODULE = join(process.cwd(), 'src', 'core', 'helplines', 'helplines.generated.ts');

// The table is compiled in rather than read at run time, so that the lines are there when the disk is not.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.exitCode = await buildHelplines(values.check);

/** Writes the module, or with `check` only compares it. Returns the exit code. */
async function buildHelplines(check: boolean): Promise<0 | 1> {
  const document = parseDocument(await readFile(TABLE, 'utf8'));
  if (document.errors.length > 0) return fail(document.errors.map(({ message }) => message));

  const parsed = parseHelplines(document.toJS());
  if (!parsed.ok) return fail(parsed.problems.map(({ path, message }) => `${path}: ${message}`));

  const module = helplinesModule(parsed.helplines);
  if (!check) {
    await writeFile(MODULE, module);
  } else if ((await readFile(MODULE, 'utf8').catch(() => null)) !== module) {
    return fail(['src/core/helplines/helplines.generated.ts differs: run `npm run build:helplines`']);
  }
  return 0;
}

function fail(problems: readonly string[]): 1 {
  console.error(['corpus/helplines.yaml:', ...problems].join('\n  '));
  return 1;
}
