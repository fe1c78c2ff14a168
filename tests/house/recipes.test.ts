import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDiff, fileOf, filesNamed } from '../support/follow-recipe.ts';
import { codeBlocks, partUnder, readPage } from '../support/markdown.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const page = readPage('CONTRIBUTING.md');
const PATIENCE = 300_000;

let project: ProjectCopy;

/** Does what every block says, in order; returns what its commands printed, by command. */
async function follow(heading: string): Promise<Map<string, string>> {
  const printed = new Map<string, string>();
  for (const block of codeBlocks(partUnder(page, heading))) {
    if (block.language === 'diff')
      for (const file of filesNamed(fileOf(block)))
        project.write(file, applyDiff(project.read(file), block.code));
    if (block.language === 'ts' || block.language === 'markdown') project.write(fileOf(block), block.code);
    if (block.language === 'sh')
      for (const command of block.code.trimEnd().split('\n')) {
        const { code, ...said } = await project.run(command);
        expect(code, `${command}\n${said.printed}${said.complained}`).toBe(0);
        printed.set(command, said.printed);
      }
  }
  return printed;
}

describe('a block of a recipe', () => {
  it('changes the place it shows, and what the dots stand for stays', () => {
    const text = ['one = 1,', 'two = 2,', 'three = 3,'].join('\n');
    expect(applyDiff(text, ' one … 1,\n+new,\n@@\n-two = 2,\n+too,\n three…')).toBe(
      ['one = 1,', 'new,', 'too,', 'three = 3,'].join('\n'),
    );
  });

  it('is refused where it fits nowhere, or in two places', () => {
    expect(() => applyDiff('a\nb', ' c\n+d')).toThrow('0 places');
    expect(() => applyDiff('a\na', ' a\n+d')).toThrow('2 places');
  });
});

describe('the recipes of CONTRIBUTING.md', { timeout: PATIENCE }, () => {
  beforeEach(() => {
    project = copyProject();
  }, PATIENCE);
  afterEach(() => project.remove(), PATIENCE);

  it('for a new command leads to a command that passes the linter, the compiler and its tests', async () => {
    const printed = await follow('A new command');
    expect([...printed.keys()]).toContain('npm run types');
    expect([...printed.values()].join('\n')).toMatch(/Tests .*passed/);
  });

  it('for a new answer leads to one that is sound, and is found', async () => {
    const printed = [...(await follow('A new answer')).values()];
    expect(printed.join('\n')).toMatch(/The corpus is sound/);
    expect(printed.at(-1)).toMatch(/^How do I get my hair cut without having to talk\?\n/);
  });

  it('for a new language names every place that the compiler asks for, and none besides', async () => {
    await follow('A new language');
    const { code, printed } = await project.run('npm run --silent types');
    expect(code).not.toBe(0);
    const asked = [...printed.matchAll(/^(\S+?)\(\d+,\d+\): error/gm)].map(([, file]) => file);
    const listed = codeBlocks(partUnder(page, 'A new language')).find(({ language }) => language === 'text');
    expect([...new Set(asked)].sort()).toEqual(listed?.code.trim().split('\n'));
  });
});
