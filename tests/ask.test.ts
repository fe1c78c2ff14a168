import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ask = (...words: string[]) =>
  spawnSync(process.execPath, ['dist/src/ask.js', ...words], { encoding: 'utf8' });

describe('asking in a terminal', { timeout: 30_000 }, () => {
  it.each(['--help', '-h'])('tells with %s how it is done', (option) => {
    const { stdout, status } = ask(option);
    expect(stdout).toContain('npm run --silent ask -- "what is personal recovery"');
    expect(status).toBe(0);
  });

  it('tells so too when an option is none of its own', () => {
    const { stderr, status } = ask('--colour');
    expect(stderr).toContain("'--colour'");
    expect(stderr).toContain('npm run --silent ask -- --batch questions.jsonl');
    expect(status).toBe(1);
  });
});
