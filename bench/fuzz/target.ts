import fc from 'fast-check';

export interface Outcome {
  readonly runs: number;
  /** The smallest case found, and what is wrong with it; null where nothing is. */
  readonly finding: string | null;
}

/** One kind of input, and what must hold for it. */
export interface Target {
  readonly kind: string;
  /** @param milliseconds after which no further case is begun */
  run(seed: number, runs: number, milliseconds: number): Promise<Outcome>;
}

/** @param check throws where something is wrong */
export function createTarget<T>(
  kind: string,
  cases: fc.Arbitrary<T>,
  check: (it: T) => Promise<void> | void,
): Target {
  return {
    kind,
    async run(seed, runs, milliseconds) {
      const property = fc.asyncProperty(cases, async (it) => check(it));
      const details = await fc.check(property, {
        seed,
        numRuns: runs,
        interruptAfterTimeLimit: milliseconds,
        markInterruptAsFailure: false,
      });
      if (!details.failed) return { runs: details.numRuns, finding: null };
      const why = details.errorInstance instanceof Error ? (details.errorInstance.stack ?? '') : '';
      return { runs: details.numRuns, finding: `${fc.defaultReportMessage(details)}\n${why}` };
    },
  };
}
