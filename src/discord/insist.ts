import retry from 'p-retry';
import { isPassing } from './passing-trouble.ts';

/** How often to try again, and how long to wait before the first time; each wait is longer than the last. */
export interface Insistence {
  readonly retries: number;
  /** In milliseconds. */
  readonly minTimeout: number;
  readonly factor: number;
}

/** Within the three seconds that Discord gives a first answer. */
export const AT_ONCE: Insistence = { retries: 3, minTimeout: 200, factor: 2 };
/** For what may still be changed for a quarter of an hour: two seconds later, and eight after that. */
export const LATER: Insistence = { retries: 2, minTimeout: 2_000, factor: 4 };

/** Makes a request, and again where it failed for a reason that passes. It must be one that can be made twice. */
export function insist<T>(request: () => Promise<T>, insistence: Insistence): Promise<T> {
  return retry(request, { ...insistence, shouldRetry: ({ error }) => isPassing(error) });
}
