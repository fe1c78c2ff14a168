import { RateLimitError, type REST, Routes } from 'discord.js';
import retry from 'p-retry';
import { isPassing } from './passing-trouble.ts';

/** From one second between two tries to one minute. */
const PAUSES = { minTimeout: 1_000, factor: 2, maxTimeout: 60_000, randomize: true } as const;

interface Parts {
  readonly rest: REST;
  /** Told of each try that failed and is not the last, and how many there have been. */
  readonly onFailure: (error: Error, tries: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Waits until Discord can be reached and takes the token, however long that is. discord.js itself tries to log in once.
 * @throws what Discord refuses the token with, or anything else that waiting does not mend; the signal's reason
 */
export async function reachDiscord({ rest, onFailure, signal }: Parts): Promise<void> {
  await retry(() => rest.get(Routes.gatewayBot(), { signal }), {
    ...PAUSES,
    retries: Number.POSITIVE_INFINITY,
    signal,
    shouldRetry: ({ error }) => !signal.aborted && mayPass(error),
    onFailedAttempt({ error, attemptNumber }) {
      if (!signal.aborted && mayPass(error)) onFailure(error, attemptNumber);
    },
  });
}

const mayPass = (error: Error) => isPassing(error) || error instanceof RateLimitError;
