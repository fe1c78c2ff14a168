import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/copy/faults/format-problem.ts';
import { checkCorpus } from '../../src/storage/check-corpus.ts';
import { temporaryFolder } from '../support/bot-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  cpSync('corpus', join(folder.path, 'corpus'), { recursive: true });
});
afterEach(() => folder.remove());

function change(file: string, from: string | RegExp, to: string): void {
  const path = join(folder.path, 'corpus', file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

async function problems(): Promise<readonly string[]> {
  const checked = await checkCorpus([join(folder.path, 'corpus')], folder.path);
  return checked.ok ? [] : checked.problems.map(formatProblem);
}

describe('the check of the corpus', { timeout: 30_000 }, () => {
  it('tells the faults of every file in one round, and none that only follow from others', async () => {
    change('passages/personal-recovery.md', /^viewpoint: .*/m, 'viewpoint: mine');
    change('passages/personal-recovery.md', /$/, '\nJust think positive.\n');
    change('passages/anger.md', /^reviewed: .*/m, '');
    change('de/passages/personal-recovery.md', /^of: .*/m, '');
    change('de/passages/personal-recovery.md', /$/, '\nNimm 20 mg.\n');
    change('topics.yaml', /^( +)name: .*/m, '$1title: Nameless');
    change('quotes.yaml', /^(- \{ id: q-meanings-1, text: )"[^"]*"/m, '$1"Just think positive."');

    const told = (await problems()).map((problem) => problem.replace(/:\d+ (\S+): .*/, ' $1'));
    expect(told.sort()).toEqual(
      [
        'corpus/passages/anger.md reviewed',
        'corpus/passages/personal-recovery.md body',
        'corpus/passages/personal-recovery.md viewpoint',
        'corpus/de/passages/personal-recovery.md body',
        'corpus/de/passages/personal-recovery.md of',
        'corpus/quotes.yaml [1].text',
        'corpus/quotes.yaml [1].text',
        'corpus/topics.yaml [1].name',
        'corpus/topics.yaml [1].title',
      ].sort(),
    );
  });

  it('says nothing of what leads into a list that cannot be read', async () => {
    change('sources.yaml', /^/, '- { id: [\n');
    change('quotes.yaml', /^/, '- { id: [\n');
    expect((await problems()).filter((problem) => !/(sources|quotes)\.yaml:\d+ YAML/.test(problem))).toEqual(
      [],
    );
  });
});
