import type { Helpline } from './helpline.ts';

/** `check` from 12 months on and for a row without a date, `old` from 24 months on. */
export type SourceAge = 'recent' | 'check' | 'old';

const CHECK_MONTHS = 12;
const OLD_MONTHS = 24;

/** How old the page behind a row is, in whole days of UTC. A date without its day or month counts from its first day. */
export function sourceAge(line: Pick<Helpline, 'sourceDate'>, today: Date): SourceAge {
  if (line.sourceDate === null) return 'check';
  if (isOlderThan(OLD_MONTHS, line.sourceDate, today)) return 'old';
  return isOlderThan(CHECK_MONTHS, line.sourceDate, today) ? 'check' : 'recent';
}

/** Whether the reader is to be asked to check the row: its source is no longer recent, or it still waits for a check. */
export function isToBeChecked(line: Pick<Helpline, 'sourceDate' | 'ship'>, today: Date): boolean {
  return line.ship === 'after-check' || sourceAge(line, today) !== 'recent';
}

function isOlderThan(months: number, sourceDate: string, today: Date): boolean {
  const [year = 0, month = 1, day = 1] = sourceDate.split('-').map(Number);
  const limit = Date.UTC(year, month - 1 + months, day);
  return Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()) > limit;
}
