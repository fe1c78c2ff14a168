import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/bot-process.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const LINE = 'Building. The first time takes about half a minute.';

let folder: ReturnType<typeof temporaryFolder>;

/** As `npm start` and `npm run ask` build, in a folder of the same scripts where the compiler itself is left out. */
function build() {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false', npm_config_ignore_scripts: 'false' },
  });
  expect(status, stderr).toBe(0);
  return { stdout, stderr };
}

describe('building', () => {
  beforeEach(() => {
    folder = temporaryFolder();
    const short = { ...scripts, build: 'node --version' };
    writeFileSync(join(folder.path, 'package.json'), JSON.stringify({ type: 'module', scripts: short }));
  });
  afterEach(() => folder.remove());

  it('says the first time that it takes a while, where it does not get into what is printed', () => {
    const { stdout, stderr } = build();
    expect(stderr).toContain(LINE);
    expect(stdout.trim()).toBe(process.version);
  });

  it('says nothing where the project has been built before', () => {
    mkdirSync(join(folder.path, 'dist'));
    writeFileSync(join(folder.path, 'dist', 'build.tsbuildinfo'), '');
    expect(build().stderr).not.toContain('Building');
  });

  it.each(['start', 'ask'])('comes before npm run %s', (name) => {
    expect(scripts[`pre${name}`]).toBe('npm run --silent build');
  });
});
