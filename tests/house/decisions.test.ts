import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { readPage } from '../support/markdown.ts';

const FOLDER = 'docs/decisions';
const files = readdirSync(FOLDER)
  .filter((file) => /^\d/.test(file))
  .sort();
const index = readPage(`${FOLDER}/README.md`).text;

describe('the decisions', () => {
  it('are numbered from 1, without a gap', () => {
    expect(files.map((file) => file.slice(0, 4))).toEqual(
      files.map((_, at) => String(at + 1).padStart(4, '0')),
    );
  });

  it.each(files)('are in one form, and in the index: %s', (file) => {
    const { text, tokens } = readPage(`${FOLDER}/${file}`);
    const number = Number(file.slice(0, 4));
    const title = /^# (\d+)\. (.+)\n/.exec(text);
    expect(title?.[1]).toBe(String(number));
    expect(index).toContain(`| [${number}](${file}) | ${title?.[2]} |`);

    const parts = tokens.flatMap(({ type, tag }, at) =>
      type === 'heading_open' && tag === 'h2' ? [tokens[at + 1]?.content] : [],
    );
    expect(parts.slice(0, 2)).toEqual(['Context', 'Decision']);
    expect(parts.at(-1)).toBe('Consequences');
  });

  it('name every package that the project depends on', () => {
    const { text } = readPage(`${FOLDER}/0003-dependencies.md`);
    const names = new Set(text.split(/[^@\w./-]+/).map((word) => word.replace(/\.$/, '')));
    const packages = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(packages.filter((name) => !names.has(name))).toEqual([]);
  });
});
