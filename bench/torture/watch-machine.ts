import { readFileSync } from 'node:fs';

/** What held somebody up that was neither the bot nor a fault that was ordered. */
export interface MachineWatch {
  /** Whether the bot was not connected at some instant between. */
  wasAway(from: number, until: number): boolean;
  /** The longest that this process stood still between, in milliseconds. */
  stalled(from: number, until: number): number;
  /** For how long the bot could have gone on but had no processor between, in milliseconds; 0 where the system does not tell. */
  starved(from: number, until: number): number;
  stop(): void;
}

const EVERY = 25;
/** How far back anybody asks, in milliseconds. */
const KEPT = 120_000;

/**
 * @param isConnected whether the bot has a connection now
 * @param pid the bot's process id; 0 where none runs
 */
export function watchMachine(isConnected: () => boolean, pid: () => number): MachineWatch {
  const looks: { at: number; isAway: boolean; gap: number; queued: number }[] = [];
  let last = performance.now();
  let queuedBefore = 0;
  const timer = setInterval(() => {
    const at = performance.now();
    const queued = queuedFor(pid());
    // Another process counts from 0 again.
    looks.push({
      at,
      isAway: !isConnected(),
      gap: at - last - EVERY,
      queued: Math.max(0, queued - queuedBefore),
    });
    queuedBefore = queued;
    last = at;
    const tooOld = looks.findIndex((look) => look.at > at - KEPT);
    if (tooOld > 0) looks.splice(0, tooOld);
  }, EVERY);
  const between = (from: number, until: number) =>
    looks.filter(({ at }) => at >= from - 2 * EVERY && at <= until + 2 * EVERY);
  return {
    wasAway: (from, until) => between(from, until).some(({ isAway }) => isAway),
    stalled: (from, until) => Math.max(0, ...between(from, until).map(({ gap }) => gap)),
    starved: (from, until) => between(from, until).reduce((sum, { queued }) => sum + queued, 0),
    stop: () => clearInterval(timer),
  };
}

/** How long a process has stood in Linux's queue for a processor in all its life, in milliseconds. */
function queuedFor(pid: number): number {
  try {
    const [, nanoseconds] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(nanoseconds) / 1e6;
  } catch {
    return 0;
  }
}
