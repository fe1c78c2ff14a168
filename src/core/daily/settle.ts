import type { Daily, Outcome, Result } from './daily.ts';
import { KEPT_OUTCOMES } from './limits.ts';

/** Writes down what became of a date, which is thereby done with. */
export function settle(
  daily: Daily,
  { date, due }: Pick<Outcome, 'date' | 'due'>,
  result: Result,
  now: number,
): Daily {
  const { settled, skip } = daily;
  return {
    ...daily,
    delivery: null,
    settled: {
      date: settled && settled.date > date ? settled.date : date,
      due: Math.max(due, settled?.due ?? due),
    },
    skip: skip !== null && skip <= date ? null : skip,
    outcomes: [{ date, due, at: now, result }, ...daily.outcomes].slice(0, KEPT_OUTCOMES),
    isUntold: daily.isUntold || isProblem(result),
  };
}

/** What a moderator would want to hear of. */
export function isProblem({ kind }: Result): boolean {
  return (
    kind === 'refused' || kind === 'gone' || kind === 'missed' || kind === 'assumed' || kind === 'nothing'
  );
}
