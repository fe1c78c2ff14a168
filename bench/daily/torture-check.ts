import type { Daily, DailyKey } from '../../src/core/daily/daily.ts';

export interface Tally {
  doubled: string[];
  lost: string[];
  /** Dates that were more than twelve hours late and so passed over, as the rules have it. */
  missed: number;
  posted: number;
}

/** Compares what a record says of its dates with what stands in the channel. */
export function tally(
  key: DailyKey,
  outcomes: Daily['outcomes'],
  posts: ReadonlyMap<string, number>,
  total: Tally,
): void {
  for (const [date, count] of posts) if (count > 1) total.doubled.push(`${key} ${date}: ${count}`);
  for (const { date, result } of outcomes) {
    const count = posts.get(date) ?? 0;
    if (result.kind === 'posted' && count === 0) total.lost.push(`${key} ${date}: said to be posted`);
    if (result.kind === 'posted' && count === 1) total.posted += 1;
    if (result.kind === 'missed' && count === 0) total.missed += 1;
    if (result.kind !== 'posted' && result.kind !== 'missed') {
      total.lost.push(`${key} ${date}: ${result.kind}`);
    }
    if (result.kind === 'missed' && count > 0)
      total.lost.push(`${key} ${date}: posted, and said to be missed`);
  }
}
