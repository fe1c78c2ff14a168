import { pick, type Random } from './random.ts';

const DEPTH = 10;

/** Normalised discounted cumulative gain of the first ten, with linear gains: 0 to 1. */
export function ndcg(found: readonly string[], gains: ReadonlyMap<string, number>): number {
  const ideal = discounted([...gains.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : discounted(found.map((id) => gains.get(id) ?? 0)) / ideal;
}

/** One over the place of the first relevant among the first ten; 0 if there is none. */
export function reciprocalRank(found: readonly string[], gains: ReadonlyMap<string, number>): number {
  const at = found.slice(0, DEPTH).findIndex((id) => (gains.get(id) ?? 0) > 0);
  return at < 0 ? 0 : 1 / (at + 1);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}

/** The value that a share (0 to 1) of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function discounted(gains: readonly number[]): number {
  return gains.slice(0, DEPTH).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

const RESAMPLES = 2_000;

/** The 95% bootstrap interval of the mean difference between two measurements of the same queries. */
export function differenceInterval(
  ours: readonly number[],
  theirs: readonly number[],
  random: Random,
): readonly [number, number] {
  const differences = ours.map((value, at) => value - (theirs[at] ?? 0));
  const means = Array.from({ length: RESAMPLES }, () =>
    mean(differences.map(() => pick(differences, random))),
  );
  return [percentile(means, 0.025), percentile(means, 0.975)];
}
