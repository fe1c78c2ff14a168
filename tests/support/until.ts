import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the answer is worth something. @throws after ten seconds */
export async function until<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = performance.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() > end) throw new Error('it did not come within ten seconds');
    await pause(100);
  }
}
