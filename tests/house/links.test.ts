import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, anchorsOf, linksOf, type Page } from '../support/markdown.ts';

const pages = allPages();
const byFile = new Map(pages.map((page) => [page.file, page]));
const isOurs = (target: string) => !/^[a-z][a-z+.-]*:/i.test(target);

/** Why a link leads nowhere; null for one that leads somewhere. */
function problemOf(target: string, page: Page): string | null {
  const [path = '', anchor = ''] = target.split('#');
  const file = path === '' ? page.file : normalize(join(dirname(page.file), decodeURI(path)));
  if (!existsSync(file)) return `${target}: ${file} is not there`;
  const other = byFile.get(file);
  if (anchor === '' || (other && anchorsOf(other).has(anchor))) return null;
  return `${target}: ${file} has no such heading`;
}

describe('links within the project', () => {
  it.each(pages.filter((page) => linksOf(page).some(isOurs)).map((page) => [page.file, page] as const))(
    'lead somewhere: %s',
    (_, page) => {
      const problems = linksOf(page)
        .filter(isOurs)
        .map((target) => problemOf(target, page));
      expect(problems.filter((problem) => problem !== null)).toEqual([]);
    },
  );

  it('are told from addresses elsewhere', () => {
    expect(['docs/a.md', '#b', 'https://example.org', 'mailto:x@example.org'].map(isOurs)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
