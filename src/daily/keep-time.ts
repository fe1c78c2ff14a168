import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import type { Runner } from './create-runner.ts';

/** Never one long timer: a machine that slept, or a clock that was set, is noticed at the next tick. In milliseconds. */
const TICK = 1_000;
/** How often every record is read anew, for changes that another process made. */
const SCAN = 600_000;

/** How long posts under way are waited for; what becomes of them later is looked up at the next start. */
const PATIENCE = 3_000;

/** Ticks a runner from `start` to `stop`. */
export function keepTime(runner: Runner, log: Log): { start(): void; stop(): Promise<void> } {
  let ticking: NodeJS.Timeout | undefined;
  let scanning: NodeJS.Timeout | undefined;
  const scan = () => {
    runner.scan().catch((error: unknown) => log.error('daily quotes unreadable', error));
  };
  return {
    start() {
      scan();
      ticking = setInterval(runner.tick, TICK);
      scanning = setInterval(scan, SCAN);
    },
    async stop() {
      clearInterval(ticking);
      clearInterval(scanning);
      await Promise.race([runner.stop(), wait(PATIENCE)]);
    },
  };
}
