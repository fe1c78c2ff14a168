/** What happened, in the order in which it did, for whoever wants to know why. */
export interface Chronicle {
  /** An instant as it stands before each line. */
  time(at: number): string;
  note(what: string): void;
  /** @returns a line each, with the seconds since the run began; of more than `most` the last. Instants by `performance.now()` */
  between(
    from: number,
    until: number,
    isWanted?: (what: string) => boolean,
    most?: number,
  ): readonly string[];
}

/** For how long it is remembered, in milliseconds: longer than a day of a run takes. */
const KEPT = 180_000;
const LONGEST = 700;

export function createChronicle(): Chronicle {
  const all: { readonly at: number; readonly what: string }[] = [];
  const began = performance.now();
  const time = (at: number) => `${((at - began) / 1_000).toFixed(2)} s`;
  return {
    time,
    note(what) {
      const at = performance.now();
      all.push({ at, what: what.replaceAll(/\s+/g, ' ').slice(0, LONGEST) });
      if ((all[0]?.at ?? at) > at - 2 * KEPT) return;
      all.splice(
        0,
        all.findIndex((it) => it.at > at - KEPT),
      );
    },
    between: (from, until, isWanted = () => true, most = 80) =>
      all
        .filter(({ at, what }) => at >= from && at <= until && isWanted(what))
        .slice(-most)
        .map(({ at, what }) => `${time(at)} ${what}`),
  };
}

/** A breach with the lines that tell how it came about below it. */
export const withLines = (breach: string, lines: readonly string[]): string =>
  [breach, ...lines].join('\n      ');
