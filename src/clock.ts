import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** A clock with a handle: by how many milliseconds it is off the wall clock, and moving it. */
export interface Clock {
  readonly now: () => Date;
  readonly offset: () => number;
  /** Only the preview's page does this. */
  readonly move: (offset: number) => void;
}

/**
 * The wall clock; with a file, moved by the milliseconds that stand in it, for trying out tomorrow today.
 * The file is read each time, so that whoever writes it moves the clock of a bot that runs.
 */
export function createClock(file: string | null): Clock {
  let kept = 0;
  const offset = () => (file === null ? kept : offsetIn(file));
  return {
    now: () => new Date(Date.now() + offset()),
    offset,
    move(wanted) {
      kept = Math.round(wanted);
      if (file === null) return;
      // In one step, so that nobody reads half of it.
      writeFileSync(`${file}.new`, String(kept));
      renameSync(`${file}.new`, file);
    },
  };
}

/** A file that is missing, or half written, moves nothing. */
function offsetIn(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
