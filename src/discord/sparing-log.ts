import type { Facts } from '../log.ts';

const MINUTE = 60_000;

/**
 * Logs what may come twice a second for hours: the first at once, and then one a minute with the number of those that
 * were left out.
 * @param stopwatch milliseconds that only go forward
 */
export function createSparingLog(
  write: (event: string, error: unknown, facts: Facts) => void,
  stopwatch: () => number,
): (event: string, error: unknown) => void {
  const last = new Map<string, { at: number; leftOut: number }>();
  return (event, error) => {
    const known = last.get(event);
    if (known && stopwatch() - known.at < MINUTE) {
      known.leftOut += 1;
      return;
    }
    write(event, error, known ? { count: known.leftOut } : {});
    last.set(event, { at: stopwatch(), leftOut: 0 });
  };
}
