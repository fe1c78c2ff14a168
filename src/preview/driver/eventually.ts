import type { PreviewState } from '../state.ts';

const WATCHED = ['message', 'callback', 'refused', 'typing'] as const;

/**
 * Waits until `read` finds something, looking again at every message, answer and refusal. Rejects after `deadline`
 * milliseconds with what `explain` says; the timer keeps no process alive.
 */
export function eventually<T>(
  state: PreviewState,
  deadline: number,
  read: () => T | null | undefined | false,
  explain: () => string,
): Promise<T> {
  const { events } = state;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      isOver = true;
      clearTimeout(timer);
      for (const name of WATCHED) events.off(name, lookSoon);
    };
    let isOver = false;
    const look = (): void => {
      if (isOver) return;
      try {
        const found = read();
        if (found === null || found === undefined || found === false) return;
        stop();
        resolve(found);
      } catch (error) {
        stop();
        reject(error);
      }
    };
    // An event comes in the middle of a request: what belongs to it is complete a microtask later.
    const lookSoon = (): void => queueMicrotask(look);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${explain()} (waited ${deadline} ms)`));
    }, deadline);
    timer.unref();
    for (const name of WATCHED) events.on(name, lookSoon);
    look();
  });
}
