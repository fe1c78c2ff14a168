import type { Fit } from './fit.ts';

/** A logistic regression: how much each figure of `featuresOf` counts, and then what is known of the subject. */
interface Regression {
  readonly features: readonly number[];
  readonly subject: number;
}

/** For the chance that what was asked is answered at all. `bench/fit-relevance.ts` prints these numbers. */
const KNOWING_THE_SUBJECT: Regression = { features: [-9.57, 0.65, 2.1, 4.82, 6.48], subject: 1.69 };
const WITHOUT_SUBJECT: Regression = { features: [-8.59, 0.9, 3.64, 6.69, 7.1], subject: 0 };

/** What a runner-up as strong as the first takes away: then the first may be the wrong neighbour. */
const RIVALRY = 0.3;

/**
 * What the regressions look at. One word in common may be chance; four seldom are, and least where two titles have
 * them. Nearness to a title only speaks when it is great.
 */
export function featuresOf({ answered, coverage, depth, nearness }: Fit): readonly number[] {
  return [1, Math.log(coverage), Math.log(1 + answered), nearness ** 3, depth];
}

/**
 * From so many titles on, chance has so many places to strike that the subject is asked for too. What a server adds
 * has few, and may be of any subject.
 */
const MANY_TITLES = 25;

/**
 * How sure it is, 0 to 1, that the first match answers the query. `runnerUp` is the strength of the second, where
 * that of the first is 1, and 0 where there is none.
 * @param subject what `Subject` says of the query; null where nothing is known of other subjects
 */
export function relevanceOf(fit: Fit, runnerUp: number, subject: number | null): number {
  if (fit.coverage === 0) return 0;
  const isKnown = subject !== null && fit.titleCount >= MANY_TITLES;
  const regression = isKnown ? KNOWING_THE_SUBJECT : WITHOUT_SUBJECT;
  const logit = featuresOf(fit).reduce(
    (sum, feature, at) => sum + feature * (regression.features[at] ?? 0),
    regression.subject * (subject ?? 0),
  );
  return (1 - RIVALRY * runnerUp) / (1 + Math.exp(-logit));
}
