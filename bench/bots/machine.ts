import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

/** What the numbers were measured on. */
export function machineFacts(): string {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`;
}

/**
 * Keeps this process, with all its threads, to one core.
 * @returns false where that cannot be done: with one core alone, or away from Linux
 */
export function stayOnCore(core: number): boolean {
  if (cpus().length <= core) return false;
  try {
    execFileSync('taskset', ['-a', '-c', '-p', String(core), String(process.pid)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
