import { setTimeout as pause } from 'node:timers/promises';
import type { Chat } from '../../src/preview/driver/chat.ts';
import { pick } from '../search/random.ts';

/** Asks steadily, as one person after the other, until it is told to stop. @returns how long each answer took, in milliseconds */
export async function askUntil(
  chats: readonly Chat[],
  perSecond: number,
  isOver: () => boolean,
): Promise<number[]> {
  const took: number[] = [];
  const asked: Promise<void>[] = [];
  while (!isOver()) {
    const started = performance.now();
    asked.push(
      pick(chats, Math.random)
        .command('ask', { question: 'what is personal recovery', private: true })
        .then((reply) => {
          if (!reply.text().includes('personal recovery')) throw new Error('the answer is wrong');
          took.push(performance.now() - started);
        }),
    );
    await pause(1_000 / perSecond);
  }
  await Promise.all(asked);
  return took;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
