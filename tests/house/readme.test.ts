import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { CONFIG_KEYS } from '../../src/config.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { allPages, codeBlocks, inlineCode, type Page, partUnder, readPage } from '../support/markdown.ts';
import { copyProject, runLine } from '../support/project-copy.ts';

/** How a command is tried. */
type Trial =
  /** As it stands. Where it asks, `typed` is typed in; where it takes minutes, it is only started, with this behind it. */
  | {
      readonly prints: RegExp;
      readonly typed?: string;
      readonly startedWith?: string;
      /** For what reads the installed packages and writes nothing: not in a copy. */
      readonly isInPlace?: true;
    }
  /** By what is done anyway: where, and the words that say so there. */
  | { readonly elsewhere: readonly [file: string, words: string] }
  /** Not at all, because it takes too long and cannot be shortened: only that what it starts is there. */
  | { readonly starts: string };

const PATIENCE = 300_000;
const PREVIEW = ['tests/e2e/starting.test.ts', 'without a token opens the local preview'] as const;
const FOUND = /^What is personal recovery\?\n/;

const TRIALS = new Map<string, Trial>([
  ['npm install && npm start', { elsewhere: PREVIEW }],
  ['npm start', { elsewhere: PREVIEW }],
  ['npm install && npm test', { elsewhere: ['.ci/run', 'npm test'] }],
  ['npm test', { elsewhere: ['.ci/run', 'npm test'] }],
  ['npm run check', { elsewhere: ['.ci/run', 'npm run lint\nnpm run types\n'] }],
  ['npm run types', { elsewhere: ['.ci/run', 'npm run types'] }],
  ['npm run format', { elsewhere: ['CONTRIBUTING.md', 'npx biome check'] }],
  ['npx vitest run tests/core/answer', { elsewhere: ['CONTRIBUTING.md', 'npx vitest run tests/commands'] }],
  ['npm run --silent ask -- "what is personal recovery"', { prints: FOUND }],
  ['npm run --silent ask -- --batch questions.jsonl', { prints: /^\{"id":"1","kind":"\w+".*\}\n$/ }],
  ['npm run --silent ask', { typed: 'what is personal recovery\n', prints: new RegExp(FOUND, 'm') }],
  ['npm run --silent ask -- "your question"', { prints: /findahelpline\.com/ }],
  ['npx vitest run tests/core/corpus tests/house/passages-render.test.ts', { prints: /Test Files .*passed/ }],
  ['npx vitest run tests/retrieval', { elsewhere: ['.ci/run', 'npm test'] }],
  ['npm run corpus:check', { prints: /The corpus is sound/ }],
  ['npm run corpus:coverage', { prints: /points, 0 missing/ }],
  ['npm run corpus:new', { typed: 'What is personal recovery?\n\n', prints: /Nothing was written/ }],
  ['npm run build:helplines', { prints: /build-helplines/ }],
  ['npm run build:care', { starts: 'dist/scripts/build-care.js' }],
  ['npm run care:report', { prints: /Held back/ }],
  ['npm run sbom', { isInPlace: true, prints: /"CycloneDX"/ }],
  ['npm run backup -- backups/2026-11-22.sqlite', { prints: /the copy is sound/ }],
  ['npm run restore -- backups/2026-11-22.sqlite', { prints: /is in place/ }],
  ['npm run fuzz', { startedWith: '-- --help', prints: /--minutes/ }],
  ['npm run bench:search', { startedWith: '-- --help', prints: /--collection/ }],
]);

/** The pages whose every command is known here. */
const FOLLOWED = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'corpus/README.md', 'corpus/care/README.md'];

/** Whole lines of shell blocks. */
function linesOf(page: Page): string[] {
  return codeBlocks(page)
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trim().split('\n'));
}

/** Such lines, and what stands in backticks in the text and begins with a tool of ours. */
const commandsOf = (page: Page) => [
  ...linesOf(page),
  ...inlineCode(page).filter((code) => /^(npm|npx|node) /.test(code)),
];

/** The scripts of package.json that a text would have run. */
function scriptsIn(text: string): string[] {
  const found = text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g);
  return [...found].map(([, script, short]) => script ?? short ?? '');
}

const pages = allPages();
const recipes = new Set(linesOf(partUnder(readPage('CONTRIBUTING.md'), 'Recipes')));
const followed = FOLLOWED.flatMap((file) =>
  commandsOf(readPage(file)).map((command) => [command, file] as const),
);

describe('what the pages tell people to type', { timeout: PATIENCE }, () => {
  const copy = copyProject();
  beforeAll(async () => {
    copy.write('questions.jsonl', '{"id": "1", "q": "what is hope"}\n');
    copy.write('data/.keep', '');
    const opened = await openDatabase(`sqlite://${copy.path}/data/recovery-bot.sqlite`, console.error);
    await opened.disconnect();
  }, PATIENCE);
  afterAll(() => copy.remove(), PATIENCE);

  it('is known here, with how it was tried', () => {
    const unknown = followed.filter(([command]) => !TRIALS.has(command) && !recipes.has(command));
    expect(unknown).toEqual([]);
  });

  it.each([...TRIALS])('works: %s', async (command, trial) => {
    expect(pages.some(({ text }) => text.includes(command))).toBe(true);
    if ('elsewhere' in trial) {
      const [file, words] = trial.elsewhere;
      return expect(readFileSync(file, 'utf8')).toContain(words);
    }
    if ('starts' in trial) return expect(existsSync(trial.starts)).toBe(true);
    const { startedWith = '', typed, prints, isInPlace } = trial;
    const where = isInPlace ? '.' : copy.path;
    const { code, printed, complained } = await runLine(where, `${command} ${startedWith}`, typed);
    expect(complained.replace(/^npm warn.*\n/gm, '')).toBe('');
    expect(printed).toMatch(prints);
    expect(code).toBe(0);
  });

  it.each(
    pages.filter(({ text }) => scriptsIn(text).length > 0).map((page) => [page.file, page.text] as const),
  )('are scripts that there are: %s', (_, text) => {
    expect(scriptsIn(text).filter((name) => !Object.hasOwn(project.scripts, name))).toEqual([]);
  });
});

describe('the README', () => {
  it('has every setting of the environment in its table, and no other', () => {
    const rows = partUnder(readPage('README.md'), 'Settings');
    const keys = inlineCode(rows).filter((code) => /^[A-Z_]+$/.test(code));
    expect(new Set(keys)).toEqual(new Set(CONFIG_KEYS));
    expect(keys).toHaveLength(CONFIG_KEYS.length);
  });

  it('tells of settings as .env.example does', () => {
    const example = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+(?==)/gm);
    expect(example).toEqual(CONFIG_KEYS);
  });
});
