import { renameSync, writeFileSync } from 'node:fs';

export interface MovedClock {
  /** Milliseconds since 1970, as the bot and its Discord see them. */
  now(): number;
  moveTo(instant: number): void;
}

/** A clock that the bot reads from a file; the file is replaced in one step, so that it is never half written. */
export function createMovedClock(file: string): MovedClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    moveTo(instant) {
      offset = Math.round(instant - Date.now());
      writeFileSync(`${file}.new`, String(offset));
      renameSync(`${file}.new`, file);
    },
  };
}
