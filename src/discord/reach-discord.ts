import { RateLimitError, type REST, Routes } from 'discord.js';
import retry from 'p-retry';
import { isPassing } from './passing-trouble.ts';

/** From one second between two tries to one minute. */
const PAUSES = { minTimeout: 1_000, factor: 2, maxTimeout: 60_000, randomize: true } as const;

/** Told of each try that failed and is not the last, and how many there have been. */
type OnFailure = (error: Error, tries: number) => void;

interface Parts {
  readonly rest: REST;
  readonly onFailure: OnFailure;
  readonly signal: AbortSignal;
}

/**
 * Waits until Discord can be reached and takes the token, however long that is. discord.js itself tries to log in once.
 * @throws what Discord refuses the token with, or anything else that waiting does not mend; the signal's reason
 */
export async function reachDiscord({ rest, onFailure, signal }: Parts): Promise<void> {
  // discord.js listens to the signal of a request for as long as that signal lives, so each has one of its own.
  const ask = () => rest.get(Routes.gatewayBot(), { signal: AbortSignal.any([signal]) });
  await insistPatiently(ask, onFailure, signal);
}

/**
 * Makes a request as often as it takes, however long that is.
 * @throws what waiting does not mend; the signal's reason
 */
export function insistPatiently<T>(
  request: () => Promise<T>,
  onFailure: OnFailure,
  signal?: AbortSignal,
): Promise<T> {
  const isWorthIt = (error: Error) => !signal?.aborted && mayPass(error);
  return retry(request, {
    ...PAUSES,
    retries: Number.POSITIVE_INFINITY,
    ...(signal ? { signal } : {}),
    shouldRetry: ({ error }) => isWorthIt(error),
    onFailedAttempt({ error, attemptNumber }) {
      if (isWorthIt(error)) onFailure(error, attemptNumber);
    },
  });
}

const mayPass = (error: Error) => isPassing(error) || error instanceof RateLimitError;
