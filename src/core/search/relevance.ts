import type { Fit } from './fit.ts';

/**
 * A logistic regression for the chance that the first match answers the question, fitted to the judgments in
 * `tests/retrieval` that are not held out: `bench/fit-relevance.ts` prints these numbers.
 */
const COEFFICIENTS = [-6.42, 1.17, 4.05, 2.59, -3.77, 4.83];

/**
 * What the regression looks at. One word in common may be chance; four seldom are, and least where two titles have
 * them. Nearness to a title only speaks when it is great. Where the runner-up is nearly as strong, the first may be
 * the wrong neighbour.
 */
export function featuresOf(
  { answered, coverage, depth, nearness }: Fit,
  runnerUp: number,
): readonly number[] {
  return [1, Math.log(coverage), Math.log(1 + answered), nearness ** 3, runnerUp, depth];
}

/** From so many titles on, a fit says less with each: chance has more places to strike. */
const FEW_TITLES = 25;
const LOSS_TO_CHANCE = 0.5;

/**
 * How sure it is, 0 to 1, that the first match answers the query. `runnerUp` is the strength of the second, where
 * that of the first is 1, and 0 where there is none.
 */
export function relevanceOf(fit: Fit, runnerUp: number): number {
  if (fit.coverage === 0) return 0;
  const loss = LOSS_TO_CHANCE * Math.log(Math.max(1, fit.titleCount / FEW_TITLES));
  const logit = featuresOf(fit, runnerUp).reduce(
    (sum, feature, at) => sum + feature * (COEFFICIENTS[at] ?? 0),
    -loss,
  );
  return 1 / (1 + Math.exp(-logit));
}
