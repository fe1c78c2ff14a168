import { execFileSync } from 'node:child_process';

/** The end-to-end tests start the bot as a host does: built, as a process of its own. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}
