import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands, components } from '../../commands/index.ts';
import { COPIES } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES } from '../../src/core/care/assessment.ts';
import { corpusIn } from '../../src/core/corpus/corpus-in.ts';
import { commandSummaries } from '../../src/discord/command-summaries.ts';
import { shippedCorpus } from '../support/corpus.ts';

const names = commands.map(({ data }) => data.name);
const usages = commandSummaries(commands).map(({ usage }) => usage);

/** Every sentence of the bot, those that are made by functions included. */
function sentences(copy: unknown): string[] {
  if (typeof copy === 'string') return [copy];
  if (typeof copy === 'function') return [String(copy)];
  return typeof copy === 'object' && copy !== null ? Object.values(copy).flatMap(sentences) : [];
}

const named = (text: string) => text.match(/(?<=`)\/[a-z-]+(?: [a-z-]+)?(?=`)/g) ?? [];

describe('the commands', () => {
  it('have each a name of their own, and each component too', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(components.map(({ action }) => action)).size).toBe(components.length);
  });

  it.each(['commands', 'commands/components'])('are all listed: every file of %s', (folder) => {
    const list = readFileSync('commands/index.ts', 'utf8');
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    for (const file of files) expect(list).toContain(`/${file}'`);
  });

  it('stand in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const usage of usages) expect(readme).toContain(`\`${usage}`);
  });

  it('are the only ones that a sentence or a passage names', async () => {
    const corpus = await shippedCorpus();
    const texts = CARE_LANGUAGES.flatMap((language) => [
      ...sentences(COPIES[language]),
      ...[...corpusIn(language, corpus).passages.values()].flatMap(({ body, otherSide }) => [
        body,
        otherSide ?? '',
      ]),
    ]);
    const unknown = texts
      .flatMap(named)
      .filter((usage) => !usages.some((known) => known === usage || known.startsWith(`${usage} `)));
    expect(unknown).toEqual([]);
  });
});
