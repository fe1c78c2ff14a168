import type { Facts, Log } from '../log.ts';
import { isPassing, whyOf } from './passing-trouble.ts';

/** Logs what may be gone in a moment as a warning with its cause, and anything else as an error with its stack. */
export function logTrouble(
  log: Pick<Log, 'warn' | 'error'>,
  event: string,
  error: unknown,
  facts: Facts,
): void {
  if (isPassing(error)) logPassing(log, event, error, facts);
  else log.error(event, error, facts);
}

/** Of something that mends itself nobody needs the stack. */
export function logPassing(log: Pick<Log, 'warn'>, event: string, error: unknown, facts: Facts): void {
  log.warn(event, { ...facts, code: whyOf(error) });
}
