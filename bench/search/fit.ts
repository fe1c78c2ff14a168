import type { PassageSearch } from '../../src/core/search/match.ts';
import { type Judgment, STYLES } from '../../tests/retrieval/judgments.ts';
import { mean, percentile } from './metrics.ts';
import { renderTable } from './table.ts';

/** From which relevance on the first match is shown as the answer, and from which it is offered as a guess. */
export interface Thresholds {
  readonly found: number;
  readonly unsure: number;
}

/** What the thresholds must achieve. */
export interface Targets {
  /** What share of the unanswerable queries may pass each threshold, at most. */
  readonly foundLeak: number;
  readonly unsureLeak: number;
  /** What share of all that is shown as the answer must be right, at least. */
  readonly foundRight: number;
}

/** How a judged query came out. */
export interface Outcome {
  readonly judgment: Judgment;
  /** The relevance of the first match; 0 if there is none. */
  readonly relevance: number;
  /** Where the first passage that would do stands, from 0; -1 if it is not among the first ten. */
  readonly place: number;
}

const DEPTH = 10;
const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95];
const STEPS = 100;

export function outcomesOf({ search }: PassageSearch, judgments: readonly Judgment[]): readonly Outcome[] {
  return judgments.map((judgment) => {
    const matches = search(judgment.query, DEPTH);
    const wanted = [judgment.best, ...judgment.also];
    return {
      judgment,
      relevance: matches[0]?.relevance ?? 0,
      place: matches.findIndex(({ passage }) => wanted.includes(passage.id)),
    };
  });
}

/** The lowest thresholds, in hundredths, that meet the targets. */
export function fitThresholds(outcomes: readonly Outcome[], targets: Targets): Thresholds {
  const unanswerable = outcomes.filter(isUnanswerable);
  const leak = (threshold: number) => shareOf(unanswerable, passes(threshold));
  const right = (threshold: number) =>
    shareOf(outcomes.filter(passes(threshold)), ({ place }) => place === 0);
  const lowest = (meets: (threshold: number) => boolean) => {
    const step = Array.from({ length: STEPS }, (_, at) => at / STEPS).find(meets);
    return step ?? 1;
  };
  return {
    found: lowest((at) => leak(at) <= targets.foundLeak && right(at) >= targets.foundRight),
    unsure: lowest((at) => leak(at) <= targets.unsureLeak),
  };
}

/** How the relevances of each style spread, as percentiles. */
export function renderSpread(outcomes: readonly Outcome[]): string {
  const rows = STYLES.map((style) => ({
    style,
    own: outcomes.filter(({ judgment }) => judgment.style === style),
  }))
    .filter(({ own }) => own.length > 0)
    .map(({ style, own }) => [
      style,
      String(own.length),
      ...SHARES.map((share) =>
        percentile(
          own.map(({ relevance }) => relevance),
          share,
        ).toFixed(2),
      ),
    ]);
  return renderTable(['style', 'queries', ...SHARES.map((share) => `${share * 100}%`)], rows);
}

/** What becomes of the queries at these thresholds. */
export function renderOutcomes(outcomes: readonly Outcome[], { found, unsure }: Thresholds): string {
  const rows = STYLES.flatMap((style) => {
    const own = outcomes.filter(({ judgment }) => judgment.style === style);
    return own.length === 0 ? [] : [[style, ...cellsOf(own, { found, unsure })]];
  });
  const answerable = outcomes.filter((outcome) => !isUnanswerable(outcome));
  const unanswerable = outcomes.filter(isUnanswerable);
  return renderTable(
    ['queries', 'n', 'right first', 'in three', 'MRR@10', 'found', 'found and right', 'unsure', 'none'],
    [
      ...rows,
      ['all answerable', ...cellsOf(answerable, { found, unsure })],
      ['all unanswerable', ...cellsOf(unanswerable, { found, unsure })],
    ],
  );
}

/** The queries that went wrong: a wrong answer shown, or none to a question that has one. */
export function renderMistakes(outcomes: readonly Outcome[], { found, unsure }: Thresholds): string {
  return outcomes
    .filter(({ judgment, relevance, place }) =>
      judgment.best === null ? relevance >= unsure : place !== 0 || relevance < found,
    )
    .map(({ judgment: { query, best, style }, relevance, place }) => {
      const wanted =
        best === null ? 'nothing' : `${best}, ${place < 0 ? 'not among ten' : `place ${place + 1}`}`;
      return `${relevance.toFixed(2)}  ${style.padEnd(16)} ${query}  (${wanted})`;
    })
    .join('\n');
}

function cellsOf(outcomes: readonly Outcome[], { found, unsure }: Thresholds): readonly string[] {
  const share = (is: (outcome: Outcome) => boolean) => shareOf(outcomes, is).toFixed(3);
  const shown = outcomes.filter(passes(found));
  return [
    String(outcomes.length),
    share(({ place }) => place === 0),
    share(({ place }) => place >= 0 && place < 3),
    mean(outcomes.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1)))).toFixed(3),
    share(passes(found)),
    shown.length === 0 ? '–' : shareOf(shown, ({ place }) => place === 0).toFixed(3),
    share(({ relevance }) => relevance >= unsure && relevance < found),
    share(({ relevance }) => relevance < unsure),
  ];
}

const isUnanswerable = ({ judgment }: Outcome) => judgment.best === null;

const passes =
  (threshold: number) =>
  ({ relevance }: Outcome) =>
    relevance >= threshold;

function shareOf(outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 0 : outcomes.filter(is).length / outcomes.length;
}
