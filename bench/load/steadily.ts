import { setTimeout as pause } from 'node:timers/promises';

/** Whoever falls behind must not keep this process from reading what comes in. */
const BURST = 10;

/**
 * Does something so many times a second, at the planned instants whatever comes of it, as people do who know nothing
 * of each other. @returns how much later than planned each was, in milliseconds
 */
export async function steadily(perSecond: number, seconds: number, run: () => void): Promise<number[]> {
  const late: number[] = [];
  const total = Math.round(perSecond * seconds);
  const start = performance.now();
  while (late.length < total) {
    for (let burst = 0; burst < BURST && late.length < total; burst += 1) {
      const behind = performance.now() - (start + (late.length / perSecond) * 1_000);
      if (behind < 0) break;
      late.push(behind);
      run();
    }
    const ahead = start + (late.length / perSecond) * 1_000 - performance.now();
    await pause(Math.max(0, ahead));
  }
  return late;
}
