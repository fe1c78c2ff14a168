import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/copy/faults/format-problem.ts';
import type { Corpus } from '../../../src/core/corpus/corpus.ts';
import { parseQuotes } from '../../../src/core/quotes/parse-quotes.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { shippedCorpus } from '../../support/corpus.ts';

const FILE = 'corpus/quotes.yaml';

let corpus: Corpus;
let quotes: readonly Quote[];

beforeAll(async () => {
  corpus = await shippedCorpus();
  const parsed = parseQuotes({ file: FILE, text: await readFile(FILE, 'utf8') }, corpus);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join('\n'));
  quotes = parsed.quotes;
});

function counts(keys: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const key of keys) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

describe(FILE, () => {
  it('lasts for more than a year of mornings, a leap year too', () => {
    expect(quotes.length).toBeGreaterThanOrEqual(380);
  });

  it('ships lines of our own only', () => {
    expect(quotes.filter(({ kind }) => kind !== 'own-line')).toEqual([]);
  });

  it('has at least four lines on every topic that has passages, and none on ECT', () => {
    const perTopic = counts(quotes.map(({ topic }) => topic));
    const used = new Set([...corpus.passages.values()].flatMap(({ topics }) => topics));
    expect([...used].filter((topic) => topic !== 'ect' && (perTopic.get(topic) ?? 0) < 4)).toEqual([]);
    expect(perTopic.get('ect')).toBeUndefined();
  });

  it('does not begin every morning with the same word', () => {
    const first = counts(quotes.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0] ?? ''));
    expect([...first].filter(([, count]) => count > 15)).toEqual([]);
  });

  it('says nothing about suicide, doses, ECT or coming off a medicine', () => {
    const never =
      /suicid|\bdos(e|es|age)\b|\bECT\b|electro|taper|withdrawal|antidepressant|antipsychotic|SSRI|lithium|\bpills?\b|\bmg\b/iu;
    expect(quotes.filter(({ text }) => never.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('has none of the sound of posters', () => {
    const poster =
      /\bjourneys?\b|stronger than|every day is|\bbelieve in yourself|never give up|\bwarriors?\b|\bbattles?\b|\bblessed\b|—|!/iu;
    expect(quotes.filter(({ text }) => poster.test(text)).map(({ text }) => text)).toEqual([]);
  });
});
