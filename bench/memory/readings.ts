import { setTimeout as pause } from 'node:timers/promises';
import type { MeasuredBot } from '../bots/start-bot.ts';
import { median } from '../settings/stopwatch.ts';

const BETWEEN = 300;

/** In megabytes. */
export interface Reading {
  readonly resident: number;
  readonly heap: number;
}

/** The middle of several readings, each after the bot has let go what it can. */
export async function read(bot: MeasuredBot, times: number): Promise<Reading> {
  const resident: number[] = [];
  const heap: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const memory = await bot.spent();
    resident.push(memory.resident / 1e6);
    heap.push(memory.heap / 1e6);
    await pause(BETWEEN);
  }
  return { resident: median(resident), heap: median(heap) };
}
