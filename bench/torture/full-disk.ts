import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that can be filled to the last byte. */
export interface SmallDisk {
  readonly path: string;
  /** How it is done here; `none` where it cannot be. */
  readonly how: 'tmpfs' | 'RLIMIT_FSIZE' | 'none';
  /** @param pid the process that shall find it full */
  fill(pid: number): void;
  /** @param pid the process that was told so, or 0 */
  empty(pid: number): void;
  remove(): void;
}

const SIZE = '16m';
const PIECE = Buffer.alloc(64 * 1024);

/** A file system of its own where that is allowed, which takes root; else a limit on how far a process may write. */
export function createSmallDisk(): SmallDisk {
  const root = mkdtempSync(join(tmpdir(), 'torture-'));
  const path = join(root, 'disk');
  mkdirSync(path);
  const isMounted = runs('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', path]);
  const canLimit = isMounted || runs('prlimit', ['--version']);
  const filler = join(path, 'filler');
  const limit = (pid: number, bytes: string) =>
    pid > 0 && runs('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  return {
    path,
    how: isMounted ? 'tmpfs' : canLimit ? 'RLIMIT_FSIZE' : 'none',
    fill(pid) {
      if (!isMounted) limit(pid, '4096');
      else fillUp(filler);
    },
    empty(pid) {
      if (!isMounted) limit(pid, 'unlimited');
      else removeIfThere(filler);
    },
    remove() {
      if (isMounted) runs('umount', ['-l', path]);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** In ever smaller pieces, until not one byte more goes in. */
function fillUp(file: string): void {
  const open = openSync(file, 'a');
  try {
    for (let size = PIECE.length; size >= 1; ) {
      try {
        if (writeSync(open, PIECE, 0, size) === 0) size = Math.floor(size / 2);
      } catch {
        size = Math.floor(size / 2);
      }
    }
  } finally {
    closeSync(open);
  }
}

function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was never full.
  }
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
