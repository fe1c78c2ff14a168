import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from './bot-process.ts';

export interface Ran {
  readonly code: number | null;
  readonly printed: string;
  readonly complained: string;
}

/** The project in a folder of its own, as it was built, with the packages that are installed here. */
export interface ProjectCopy {
  readonly path: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** As `runLine`. */
  run(command: string, typed?: string): Promise<Ran>;
  remove(): void;
}

const NOT_COPIED = new Set(['node_modules', 'data', 'coverage', '.git', '.env']);
/** What the compiler found out last time, so that it need not begin anew. */
const COMPILED = join('node_modules', '.cache', 'check.tsbuildinfo');

export function copyProject(): ProjectCopy {
  const folder = temporaryFolder();
  const path = realpathSync(folder.path);
  for (const name of readdirSync('.'))
    if (!NOT_COPIED.has(name)) cpSync(name, join(path, name), { recursive: true });
  const packages = join(path, 'node_modules');
  mkdirSync(join(packages, '.cache'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(resolve('node_modules', name), join(packages, name));
  if (existsSync(COMPILED)) cpSync(COMPILED, join(path, COMPILED));

  return {
    path,
    read: (file) => readFileSync(join(path, file), 'utf8'),
    write(file, text) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    run: (command, typed) => runLine(path, command, typed),
    remove: folder.remove,
  };
}

/** Runs a line in a folder of the project, as somebody types it, without building first. @param typed what is typed into it */
export async function runLine(path: string, command: string, typed = ''): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('sh', ['-c', command], {
    cwd: path,
    env: { PATH, HOME, npm_config_ignore_scripts: 'true', npm_config_update_notifier: 'false' },
  });
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk.toString();
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(typed);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, printed, complained };
}
