/** What held somebody up that was neither the bot nor a fault that was ordered. */
export interface MachineWatch {
  /** Whether the bot was not connected at some instant between. */
  wasAway(from: number, until: number): boolean;
  /** The longest that this process stood still between, in milliseconds. */
  stalled(from: number, until: number): number;
  stop(): void;
}

const EVERY = 25;
/** How far back anybody asks, in milliseconds. */
const KEPT = 120_000;

/** @param isConnected whether the bot has a connection now */
export function watchMachine(isConnected: () => boolean): MachineWatch {
  const looks: { at: number; isAway: boolean; gap: number }[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const at = performance.now();
    looks.push({ at, isAway: !isConnected(), gap: at - last - EVERY });
    last = at;
    const tooOld = looks.findIndex((look) => look.at > at - KEPT);
    if (tooOld > 0) looks.splice(0, tooOld);
  }, EVERY);
  const between = (from: number, until: number) =>
    looks.filter(({ at }) => at >= from - 2 * EVERY && at <= until + 2 * EVERY);
  return {
    wasAway: (from, until) => between(from, until).some(({ isAway }) => isAway),
    stalled: (from, until) => Math.max(0, ...between(from, until).map(({ gap }) => gap)),
    stop: () => clearInterval(timer),
  };
}
