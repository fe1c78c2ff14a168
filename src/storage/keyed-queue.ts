import { AsyncQueue } from '@sapphire/async-queue';

/** Runs what concerns the same key one after the other. */
export type InTurn = <T>(key: string, run: () => Promise<T>) => Promise<T>;

export function createKeyedQueue(): InTurn {
  const queues = new Map<string, AsyncQueue>();
  return async (key, run) => {
    const queue = queues.get(key) ?? new AsyncQueue();
    queues.set(key, queue);
    await queue.wait();
    try {
      return await run();
    } finally {
      queue.shift();
      if (queue.remaining === 0) queues.delete(key);
    }
  };
}
