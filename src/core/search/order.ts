import type { Fit } from './fit.ts';
import type { Likeness } from './wordings.ts';

/** How much each signal counts, fitted to aliases that were left out of the index: `bench/fit-order.ts` prints these. */
const WEIGHTS = [1.94, 1.06, 1.74, 2.74, 6.43, 8.42, 10.36];

const NEARNESS_POWER = 3;
const NEARNESS_WEIGHT = 2;

/**
 * What puts documents in order: the BM25 score, how much of the query they cover, nearness to a title, which only
 * speaks when it is great, whether two titles have it, and how alike the wordings are.
 */
export function signalsOf(
  score: number,
  { coverage, depth, nearness }: Fit,
  likeness: Likeness,
): readonly number[] {
  const near = Math.log(1 + NEARNESS_WEIGHT * nearness ** NEARNESS_POWER);
  return [Math.log(score), Math.log(coverage), near, depth, likeness.best, likeness.letters, likeness.words];
}

/** How likely it is the one, against the others: above 0, and only the ratio to theirs says anything. */
export function strengthOf(signals: readonly number[]): number {
  return Math.exp(signals.reduce((sum, signal, at) => sum + signal * (WEIGHTS[at] ?? 0), 0));
}
