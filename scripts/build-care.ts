import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { CARE_LANGUAGES } from '../src/core/care/assessment.ts';
import type { CareLanguageData } from '../src/core/care/care-data.ts';
import { careModule } from '../src/core/care/care-module.ts';
import { parseCare } from '../src/core/care/parse-care.ts';

const FOLDER = join(process.cwd(), 'corpus', 'care');
const MODULE = join(process.cwd(), 'src', 'core', 'care', 'care.generated.ts');

// The patterns are compiled in rather than read at run time, so that danger is recognised when the disk is not there.
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
process.exitCode = await buildCare(values.check);

/** Writes the module, or with `check` only compares it. Returns the exit code. */
async function buildCare(check: boolean): Promise<0 | 1> {
  const medicines = await readYaml('medicines');
  const languages: CareLanguageData[] = [];
  const problems: string[] = [];
  for (const language of CARE_LANGUAGES) {
    const parsed = parseCare(language, await readYaml(language), medicines);
    if (parsed.ok) languages.push(parsed.data);
    else problems.push(...parsed.problems.map((problem) => `corpus/care/${language}.yaml: ${problem}`));
  }
  const module = careModule(languages);
  if (problems.length === 0 && !check) await writeFile(MODULE, module);
  if (check && (await readFile(MODULE, 'utf8').catch(() => null)) !== module)
    problems.push('src/core/care/care.generated.ts differs: run `npm run build:care`');
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}

async function readYaml(name: string): Promise<unknown> {
  return parse(await readFile(join(FOLDER, `${name}.yaml`), 'utf8'));
}
