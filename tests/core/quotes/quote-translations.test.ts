import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/copy/faults/format-problem.ts';
import { withTranslations } from '../../../src/core/quotes/parse-quote-translations.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { quotesIn } from '../../../src/core/quotes/quotes-in.ts';
import { loadQuotes } from '../../../src/storage/quote-files.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const HOPE: Quote = {
  kind: 'own-line',
  id: 'q-hope-1',
  text: 'Hope can be lent until you have some of your own again.',
  topic: 'hope',
  source: 'project',
  passage: 'no-hope',
};
const FRENCH = 'On peut te prêter de l’espoir en attendant que le tien revienne.';

const read = (text: string) =>
  withTranslations([HOPE], [{ file: 'corpus/fr/quotes.yaml', language: 'fr', text }]);
const entry = (id: string, text: string) => `- { id: ${id}, text: "${text}" }`;

describe('a translated quote', () => {
  it('is read in its language, and in English everywhere else', () => {
    const { quotes, problems } = read(entry('q-hope-1', FRENCH));
    expect(problems).toEqual([]);
    expect(quotesIn('fr', quotes)[0]?.text).toBe(FRENCH);
    expect(quotesIn('en', quotes)[0]?.text).toBe(HOPE.text);
    expect(quotesIn('de', quotes)[0]?.text).toBe(HOPE.text);
  });

  it.each([
    ['of a quote that is not there', entry('q-none-1', FRENCH), '1 [1].id: there is no quote q-none-1'],
    [
      'that is there twice',
      `${entry('q-hope-1', FRENCH)}\n${entry('q-hope-1', FRENCH)}`,
      '2 [2].id: q-hope-1 is translated twice',
    ],
    ['that is too short', entry('q-hope-1', 'Espoir.'), '1 [1].text: at least 40'],
    ['that is too long', entry('q-hope-1', 'a'.repeat(301)), '1 [1].text: at most 300'],
    ['with a word that wounds', entry('q-hope-1', `Les fous. ${FRENCH}`), '1 [1].text: "fous": it wounds'],
  ])('%s is turned down', (_, text, problem) => {
    expect(read(text).problems.map(formatProblem)[0]).toContain(`corpus/fr/quotes.yaml:${problem}`);
  });

  it('is there for at least a hundred quotes in every language', async () => {
    const corpus = await shippedCorpus();
    const root = process.cwd();
    const loaded = await loadQuotes([join(root, 'corpus')], root, corpus);
    if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
    for (const language of ['es', 'fr', 'de', 'pt'] as const) {
      const own = quotesIn(language, loaded.quotes).filter(
        ({ text }, index) => text !== loaded.quotes[index]?.text,
      );
      expect(own.length, language).toBeGreaterThanOrEqual(100);
    }
  });
});
