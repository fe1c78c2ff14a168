export interface PaceSettings {
  /** How many requests Discord may meet in any one second. */
  readonly perSecond: number;
  /** Milliseconds that only go forward. */
  readonly stopwatch: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Runs a request when its turn comes, in the order they were handed in. */
export type Pace = <T>(request: () => Promise<T>) => Promise<T>;

const SECOND = 1_000;
/** Timers may ring a moment early. */
const SLACK = 2;
/** How far behind its even steps it may catch up, in milliseconds. */
const CATCH_UP = 60;

/**
 * Lets requests out in even steps, and never more than `perSecond` of them into one second as Discord
 * counts. Discord meets a request somewhere between its sending and its answer, so a place is given back
 * one second after the answer, less the shortest round trip there has been.
 */
export function createPace({ perSecond, stopwatch, wait }: PaceSettings): Pace {
  const step = SECOND / perSecond;
  const waiting: (() => void)[] = [];
  let places = perSecond;
  let shortest = Number.POSITIVE_INFINITY;
  let lastTurn = Number.NEGATIVE_INFINITY;
  let isServing = false;

  async function serve(): Promise<void> {
    if (isServing) return;
    isServing = true;
    while (places > 0 && waiting.length > 0) {
      const now = stopwatch();
      const turn = lastTurn + step < now - CATCH_UP ? now : lastTurn + step;
      const early = turn - now;
      if (early > 0) await wait(early);
      lastTurn = turn;
      places -= 1;
      waiting.shift()?.();
    }
    isServing = false;
  }

  async function giveBack(milliseconds: number): Promise<void> {
    await wait(milliseconds);
    places += 1;
    await serve();
  }

  return async (request) => {
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      void serve();
    });
    const started = stopwatch();
    try {
      return await request();
    } finally {
      const roundTrip = stopwatch() - started;
      // The path may grow longer for good: what was shortest once is forgotten slowly.
      shortest = Math.min(roundTrip, shortest + 0.05);
      void giveBack(SECOND - shortest + SLACK);
    }
  };
}
