import { AsyncQueue } from '@sapphire/async-queue';

export interface Line {
  /**
   * Runs when all that came before is done.
   * @param isPatient whether it has its turn even after a refusal to one before it, such as to read where writing is refused
   */
  run<T>(work: () => Promise<T>, isPatient?: boolean): Promise<T>;
  /** Whether nothing runs or waits. */
  isEmpty(): boolean;
}

/**
 * Runs one thing after another. A storage that took a second to refuse one would take as long to refuse each of those
 * behind it, and people have three seconds: who was already in line when one is refused is refused with it.
 * @param isRefusal whether an error is one that those in line would meet too
 */
export function createLine(isRefusal: (error: unknown) => boolean): Line {
  const queue = new AsyncQueue();
  let refusals = 0;
  let lastRefusal: unknown;

  function noteRefusal(error: unknown): never {
    if (isRefusal(error)) {
      refusals += 1;
      lastRefusal = error;
    }
    throw error;
  }

  return {
    async run(work, isPatient = false) {
      const before = refusals;
      await queue.wait();
      try {
        if (!isPatient && refusals > before) throw lastRefusal;
        return await work().catch(noteRefusal);
      } finally {
        queue.shift();
      }
    },
    isEmpty: () => queue.remaining === 0,
  };
}
