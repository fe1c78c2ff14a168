import { EventEmitter } from 'node:events';
import type { Report } from './reports.ts';

// Loaded before a bot that is measured: it tells the bench when the bot is on Discord, and what it has spent on it.
const { emit } = EventEmitter.prototype;
EventEmitter.prototype.emit = function (this: EventEmitter, event: string | symbol, ...args: unknown[]) {
  if (event === 'clientReady') {
    EventEmitter.prototype.emit = emit;
    tell({ kind: 'ready', at: performance.timeOrigin + performance.now() });
  }
  return emit.call(this, event, ...args);
};

/** What it took to look, in milliseconds: it is nothing that the bot would do by itself. */
let collecting = 0;
process.on('message', async () => {
  const before = process.cpuUsage();
  // Once is not enough: what finalizers let go falls to the next collection.
  await collect();
  await collect();
  const { rss, heapUsed } = process.memoryUsage();
  tell({ kind: 'spent', resident: rss, heap: heapUsed, computing: computed(before) - collecting });
  collecting += computed(process.cpuUsage(before));
});
// A bot may end before its bench, but does not outlive it.
process.on('disconnect', () => process.exit());
process.channel?.unref();

const computed = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000;

function tell(report: Report): void {
  process.send?.(report);
}

async function collect(): Promise<void> {
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
