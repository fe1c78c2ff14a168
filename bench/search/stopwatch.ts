import { percentile } from './metrics.ts';

export interface Timing {
  /** Milliseconds that half of the runs did not exceed. */
  readonly p50: number;
  readonly p95: number;
}

/** Runs once for each item and tells the results and how long a run took. */
export function timeEach<T, R>(
  items: readonly T[],
  run: (item: T) => R,
): { results: readonly R[]; timing: Timing } {
  const durations: number[] = [];
  const results = items.map((item) => {
    const start = performance.now();
    const result = run(item);
    durations.push(performance.now() - start);
    return result;
  });
  return { results, timing: { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95) } };
}

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
