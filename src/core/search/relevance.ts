import type { Fit } from './fit.ts';

/**
 * A logistic regression, fitted to the judgments in `tests/retrieval` that are not held out: what the chance is that
 * the first match answers the question. How it was fitted stands in `docs/decisions/0002-search.md`.
 */
const INTERCEPT = -5.57;
const LOG_COVERAGE = 4.97;
const LOG_WEIGHT = 2.73;
const NEARNESS_CUBED = 3.02;

/**
 * How sure it is, 0 to 1, that a document answers a query of this total weight. A query that says more needs less of
 * it covered, because it is harder to cover by chance.
 */
export function relevanceOf({ coverage, nearness }: Fit, weight: number): number {
  if (coverage === 0 || weight === 0) return 0;
  const evidence =
    INTERCEPT +
    LOG_COVERAGE * Math.log(coverage) +
    LOG_WEIGHT * Math.log(weight) +
    NEARNESS_CUBED * nearness ** 3;
  return 1 / (1 + Math.exp(-evidence));
}
