import { setTimeout as wait } from 'node:timers/promises';
import type { Whose } from '../core/daily/daily-store.ts';
import type { Log } from '../log.ts';
import type { Runner } from './create-runner.ts';

/** Never one long timer: a machine that slept, or a clock that was set, is noticed at the next tick. In milliseconds. */
const TICK = 1_000;
/**
 * How often every record is read anew, for changes that another process made: there is one during a restart, and among
 * several each changes only its own.
 */
const SCAN = { alone: 600_000, shared: 3_600_000 };
/** How often subscriptions are: somebody may subscribe in a server that is another process's. */
const SCAN_OF_MEMBERS = 60_000;
/** How soon again, where the database was away. */
const AFTER_FAILURE = 10_000;
/** How long posts under way are waited for; what becomes of them later is looked up at the next start. */
const PATIENCE = 3_000;

interface Parts {
  readonly runner: Runner;
  readonly log: Log;
  /** Whether several processes share the bot's servers among them. */
  readonly isShared: boolean;
  /** Whether this process sends to people what another may have been asked for. */
  readonly sendsToMembers: () => boolean;
}

/** Ticks a runner from `start` to `stop`. */
export function keepTime({ runner, log, isShared, sendsToMembers }: Parts): {
  start(): void;
  stop(): Promise<void>;
} {
  const timers: NodeJS.Timeout[] = [];
  let again: NodeJS.Timeout | undefined;
  const scan = (whose: Whose) => {
    clearTimeout(again);
    runner.scan(whose).catch((error: unknown) => {
      log.error('daily quotes unreadable', error);
      again = setTimeout(scan, AFTER_FAILURE, 'everyone');
    });
  };
  return {
    start() {
      scan('everyone');
      timers.push(
        setInterval(runner.tick, TICK),
        setInterval(scan, isShared ? SCAN.shared : SCAN.alone, 'everyone'),
      );
      if (isShared && sendsToMembers()) timers.push(setInterval(scan, SCAN_OF_MEMBERS, 'members'));
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      clearTimeout(again);
      await Promise.race([runner.stop(), wait(PATIENCE)]);
    },
  };
}
