import { readFileSync } from 'node:fs';

/**
 * The wall clock; with a file, moved by the milliseconds that stand in it, for trying out tomorrow today.
 * The file is read each time, so that whoever writes it moves the clock of a bot that runs.
 */
export function createClock(file: string | null): () => Date {
  if (file === null) return () => new Date();
  return () => new Date(Date.now() + offsetIn(file));
}

/** A file that is missing, or half written, moves nothing. */
function offsetIn(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
