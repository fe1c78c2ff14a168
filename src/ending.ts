import type { Log } from './log.ts';

/** How the process comes to its end, once, in order, and in time. */
export interface Ending {
  /** Aborted as soon as the end begins: whatever waits for something may stop waiting. */
  readonly signal: AbortSignal;
  /** Something to be done at the end; what was added last is done first. */
  add(what: string, step: () => Promise<unknown>): void;
  /**
   * Does all steps, then exits with the code. Where that has begun already, the first code stays.
   * @returns false where it had begun already
   */
  begin(code: number): boolean;
}

interface Parts {
  readonly log: Log;
  readonly exit: (code: number) => void;
  /** After this long the process exits, whatever is not done, in milliseconds. */
  readonly patience: number;
}

export function createEnding({ log, exit, patience }: Parts): Ending {
  const steps: { readonly what: string; readonly step: () => Promise<unknown> }[] = [];
  const begun = new AbortController();

  async function finish(code: number): Promise<void> {
    for (const { what, step } of steps.reverse()) {
      await step().catch((error: unknown) => log.error(`${what} did not stop well`, error));
    }
    exit(code);
  }

  return {
    signal: begun.signal,
    add: (what, step) => steps.push({ what, step }),
    begin(code) {
      if (begun.signal.aborted) return false;
      setTimeout(() => {
        log.warn('stopped before all was done');
        exit(code);
      }, patience);
      begun.abort();
      void finish(code);
      return true;
    },
  };
}
