import { beforeAll, describe, expect, it } from 'vitest';
import { type Outcome, outcomesOf, renderMistakes, renderOutcomes } from '../../bench/search/fit.ts';
import { FOUND, UNSURE } from '../../src/core/answer/thresholds.ts';
import type { Corpus } from '../../src/core/corpus/corpus.ts';
import { wordingsOf } from '../../src/core/corpus/passage.ts';
import { createPassageSearch } from '../../src/core/search/passage-search.ts';
import { tokenize } from '../../src/core/search/tokenize.ts';
import { searchPartsOf } from '../../src/search-parts-of.ts';
import { shippedCorpus } from '../support/corpus.ts';
import type { Judgment, Style } from './judgments.ts';
import { readJudgments } from './read-judgments.ts';

const THRESHOLDS = { found: FOUND, unsure: UNSURE };
/** In milliseconds, on a slow machine. */
const ASKING_ALL = 120_000;
/** As many words in a row are no longer chance. */
const RUN = 5;

let corpus: Corpus;
let judgments: readonly Judgment[];
let outcomes: readonly Outcome[];

beforeAll(async () => {
  corpus = await shippedCorpus();
  const parsed = readJudgments(new Set(corpus.passages.keys()));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  judgments = parsed.judgments;
  const search = createPassageSearch(corpus.passages.values(), searchPartsOf(corpus));
  outcomes = outcomesOf(search, judgments);
  if (process.env.RETRIEVAL_REPORT) console.log(report());
}, ASKING_ALL);

const part = (held: boolean) => outcomes.filter(({ judgment }) => judgment.held === held);
const answerable = (held: boolean) => part(held).filter(({ judgment }) => judgment.best !== null);
const styled = (held: boolean, style: Style) => part(held).filter(({ judgment }) => judgment.style === style);

const share = (all: readonly Outcome[], is: (outcome: Outcome) => boolean) =>
  all.filter(is).length / all.length;
const isRight = ({ place }: Outcome) => place === 0;
const isFound = ({ relevance }: Outcome) => relevance >= FOUND;
const isOffered = ({ relevance }: Outcome) => relevance >= UNSURE;

/** The mistakes of the held part stay unseen, or it would soon be fitted to as well. */
function report(): string {
  return [
    `Fitted part\n\n${renderOutcomes(part(false), THRESHOLDS)}`,
    `Held part\n\n${renderOutcomes(part(true), THRESHOLDS)}`,
    `What goes wrong in the fitted part\n\n${renderMistakes(part(false), THRESHOLDS)}`,
  ].join('\n\n');
}

describe('the search of the corpus', () => {
  it.each<[Style, number]>([
    ['clean', 0.92],
    ['misspelt', 0.92],
    ['fragment', 0.92],
    ['slang', 0.92],
    ['rambling', 0.84],
    ['second-language', 0.94],
  ])('puts a right passage first for %s questions', (style, floor) => {
    expect(share(styled(false, style), isRight)).toBeGreaterThanOrEqual(floor);
  });

  it.each<[Style, number]>([
    ['clean', 0.92],
    ['misspelt', 0.86],
    ['fragment', 0.92],
    ['slang', 0.9],
    ['rambling', 0.85],
    ['second-language', 0.91],
  ])('does so for %s questions that it was not fitted to', (style, floor) => {
    expect(share(styled(true, style), isRight)).toBeGreaterThanOrEqual(floor);
  });

  it('has a right passage among three for most questions that it was not fitted to', () => {
    const isNear = ({ place }: Outcome) => place >= 0 && place < 3;
    expect(share(answerable(true), isNear)).toBeGreaterThanOrEqual(0.96);
  });

  it.each([
    ['fitted', false, 0.94, 0.86],
    ['held', true, 0.93, 0.83],
  ])('is right where it is sure of itself, on the %s part', (_, held, right, sure) => {
    expect(share(part(held).filter(isFound), isRight)).toBeGreaterThanOrEqual(right);
    expect(share(answerable(held), isFound)).toBeGreaterThanOrEqual(sure);
  });

  it.each([
    ['fitted', false],
    ['held', true],
  ])('has nothing to offer to what it cannot answer, on the %s part', (_, held) => {
    expect(share(styled(held, 'off-topic'), isOffered)).toBeLessThanOrEqual(0.03);
    expect(share(styled(held, 'near-miss'), isOffered)).toBeLessThanOrEqual(0.03);
  });

  it.each([
    ['fitted', false],
    ['held', true],
  ])('seldom has nothing to offer to what it can answer, on the %s part', (_, held) => {
    expect(share(answerable(held), isOffered)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('the questions held back for measuring', () => {
  it('share their wording with no alias', () => {
    const held = judgments.filter((judgment) => judgment.held).map(({ query }) => tokenize(query));
    const wordings = new Set(held.map((words) => words.join(' ')));
    const runs = new Set(held.flatMap(runsOf));
    const leaks = [...corpus.passages.values()].flatMap((passage) =>
      wordingsOf(passage)
        .filter((alias) => {
          const words = tokenize(alias);
          return wordings.has(words.join(' ')) || runsOf(words).some((run) => runs.has(run));
        })
        .map((alias) => `${passage.id}: ${alias}`),
    );
    expect(leaks).toEqual([]);
  });
});

function runsOf(words: readonly string[]): readonly string[] {
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '));
}
