import type { Fit } from './fit.ts';

/**
 * A logistic regression for the chance that the first match answers the question, fitted to the judgments in
 * `tests/retrieval` that are not held out: `bench/fit-relevance.ts` prints these numbers.
 */
const COEFFICIENTS = [-4.77, 5.08, 2.31, 4.03];

/**
 * What the regression looks at. A longer question needs less of it covered, because much is harder to cover by
 * chance; nearness to a title only speaks when it is great.
 */
export function featuresOf({ asked, coverage, nearness }: Fit): readonly number[] {
  return [1, Math.log(coverage), Math.log(asked), nearness ** 3];
}

/** How sure it is, 0 to 1, that a document with this fit answers the query. */
export function relevanceOf(fit: Fit): number {
  if (fit.coverage === 0) return 0;
  const logit = featuresOf(fit).reduce((sum, feature, at) => sum + feature * (COEFFICIENTS[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-logit));
}
