import { createLine, type Line } from './line.ts';

/** Runs what concerns the same key one after the other; where the storage refuses one, those in line are refused too. */
export type InTurn = <T>(key: string, run: () => Promise<T>) => Promise<T>;

export function createKeyedQueue(): InTurn {
  const lines = new Map<string, Line>();
  return async (key, run) => {
    const line = lines.get(key) ?? createLine(() => true);
    lines.set(key, line);
    try {
      return await line.run(run);
    } finally {
      if (line.isEmpty()) lines.delete(key);
    }
  };
}
