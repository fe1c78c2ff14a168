import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/bot-process.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  cpSync('corpus', join(folder.path, 'corpus'), { recursive: true });
});
afterEach(() => folder.remove());

function run(script: string, typed: readonly string[] = []) {
  return spawnSync(process.execPath, [resolve('dist/scripts', script)], {
    cwd: folder.path,
    input: typed.map((line) => `${line}\n`).join(''),
    encoding: 'utf8',
  });
}

const at = (id: string) => join(folder.path, 'corpus', 'passages', `${id}.md`);

const LANDLORD = [
  'Do I have to tell my landlord',
  'telling-a-landlord',
  'my landlord and my diagnosis',
  'should the landlord know',
  'renting a room while unwell, who must know',
  'landlord is asking qestions',
  'tell land lord or not',
  '',
  'must the person who lets me the flat know of it',
  '',
  'Work and study',
  'project',
  'shared',
  '',
  'You do not have to tell a landlord about your mental health.',
  '',
  'You can say what you need and leave out why.',
  '.',
  'telling-a-date',
];

describe('corpus:new', { timeout: 60_000 }, () => {
  it('writes a passage that the check finds sound, and that is named back', () => {
    const { stdout, status } = run('corpus-new.js', LANDLORD);
    expect(stdout).toContain('That makes 5; it takes 6.');
    expect(stdout).toContain('The corpus is sound.');
    expect(status).toBe(0);
    expect(readFileSync(at('telling-a-landlord'), 'utf8')).toContain(
      'question: Do I have to tell my landlord?',
    );
    expect(readFileSync(at('telling-a-date'), 'utf8')).toMatch(/^related: .*telling-a-landlord/m);
    expect(run('corpus-check.js').stdout).toContain('The corpus is sound');
  });

  it('lists every topic when one does not know them, and finds one by what it is about', () => {
    const typed = LANDLORD.flatMap((line) =>
      line === 'Work and study' ? ['', 'asking for changes'] : [line],
    );
    const { stdout } = run('corpus-new.js', typed);
    expect(stdout).toContain('overwhelm (Overwhelm and panic)');
    expect(readFileSync(at('telling-a-landlord'), 'utf8')).toContain('topics: [work-study]');
  });

  it('points to what is there already, and writes nothing then', () => {
    const { stdout } = run('corpus-new.js', ['What is personal recovery?', '']);
    expect(stdout).toContain('corpus/passages/personal-recovery.md');
    expect(stdout).toContain('Nothing was written');
  });

  it('says what is left to mend, by line', () => {
    const promising = LANDLORD.map((line) =>
      line.startsWith('You can say') ? 'Just think positive and snap out of it.' : line,
    );
    const { stdout } = run('corpus-new.js', promising);
    expect(stdout).toMatch(/telling-a-landlord\.md:\d+ body/);
    expect(stdout).toContain('to mend in the file');
  });

  it('writes nothing when it is left half way', () => {
    const { stderr, status } = run('corpus-new.js', LANDLORD.slice(0, 9));
    expect(stderr).toContain('nothing was written');
    expect(status).toBe(1);
    expect(existsSync(at('telling-a-landlord'))).toBe(false);
  });
});
