import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { clearLine, cursorTo } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Keyv } from 'keyv';
import { nameOfDatabase } from '../src/database-sentences.ts';
import { type Compared, compareRows, isSame } from '../src/storage/compare-rows.ts';
import { engineOf } from '../src/storage/engine-of.ts';
import { countRows, moveRows } from '../src/storage/move-rows.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import type { RowEngine } from '../src/storage/row-engine.ts';

const USAGE = `npm run migrate -- FROM TO [--overwrite]

Copies everything that is stored from one database to another, and checks that all of it has arrived, such as:
  npm run migrate -- sqlite://data/recovery-bot.sqlite postgres://bot:password@127.0.0.1:5432/bot
Stop the bot first. What is in FROM stays there. If it is interrupted, the same command goes on where it stopped: how
far it has come stands in TO. A row that TO has already, and otherwise, is kept unless you say --overwrite.`;

/** How long a server may take for one step, in milliseconds: nobody waits for an answer here. */
const PATIENCE = 60_000;
/** How many rows between two lines, where the output is no terminal. */
const ROWS_BETWEEN_LINES = 1_000;

const { from: fromUrl, to: toUrl, overwrite } = readArguments();
const [fromName, toName] = [nameOfDatabase(fromUrl), nameOfDatabase(toUrl)];
const opened: Keyv[] = [];

try {
  await requireFile(fromUrl);
  const from = await open(fromUrl);
  const to = await open(toUrl);
  const problem = await to.writingProblem();
  if (problem !== null) throw new Error(`${toName} cannot be written (${problem})`);
  process.exitCode = (await migrate(from, to)) ? 0 : 1;
} catch (error) {
  endLine();
  console.error(`${reason(error)}.\nMend that and run the same command again: it goes on where it stopped.`);
  process.exitCode = 1;
}
await Promise.all(opened.map((database) => database.disconnect().catch(() => undefined)));

async function migrate(from: RowEngine, to: RowEngine): Promise<boolean> {
  const source = createHash('sha256').update(fromName).digest('hex').slice(0, 16);
  const total = await countRows(from);
  console.log(`${total} rows, from ${fromName} to ${toName}`);
  const progress = createProgress(total);
  const { before, moved, kept } = await moveRows({ from, to, source, overwrite, onProgress: progress });
  endLine();
  if (before > 0) console.log(`${before} rows had been moved before: it went on after them.`);
  console.log(`${moved} rows moved; now both are read and compared.`);
  const compared = await compareRows(from, to);
  console.log(compared.map(line).join('\n'));
  const unlike = compared.filter((kind) => !isSame(kind));
  if (unlike.length > 0) {
    console.error(advice(unlike, kept));
    return false;
  }
  console.log(`Everything is there. Set DATABASE_URL to the new address and start the bot.`);
  return true;
}

function line(compared: Compared): string {
  const { kind, from, to } = compared;
  const counts =
    from.count === to.count ? String(from.count) : `${from.count}, but ${to.count} in the target`;
  const sum = isSame(compared) ? to.checksum.slice(0, 16) : 'differs';
  return `  ${kind.padEnd(14)} ${counts.padStart(9)}  ${sum}`;
}

function advice(unlike: readonly Compared[], kept: number): string {
  const kinds = unlike.map(({ kind }) => kind).join(', ');
  const extra = unlike.some(({ from, to }) => to.count > from.count);
  const keptRows = kept === 1 ? '1 row differs' : `${kept} rows differ`;
  return [
    `The two are not the same yet (${kinds}).`,
    ...(kept > 0
      ? [
          `In ${toName} ${keptRows}, perhaps because it is newer there, and was kept. To replace what is there, run the command again with --overwrite.`,
        ]
      : []),
    ...(extra
      ? [
          `${toName} also has rows that ${fromName} does not have, and they were left alone. If they belong there, nothing is missing; if not, move into an empty database.`,
        ]
      : []),
    ...(kept === 0 && !extra
      ? [
          'Something was changed meanwhile: make sure that no bot is running on either, and run the command again with --overwrite.',
        ]
      : []),
  ].join('\n');
}

/** One line that is written over in a terminal; elsewhere a line now and then. */
function createProgress(total: number): (done: number) => void {
  let said = 0;
  return (done) => {
    const text = `${done} of ${total} rows`;
    if (process.stdout.isTTY) {
      cursorTo(process.stdout, 0);
      process.stdout.write(text);
      clearLine(process.stdout, 1);
    } else if (done - said >= ROWS_BETWEEN_LINES || done === total) {
      said = done;
      console.log(text);
    }
  };
}

function endLine(): void {
  if (process.stdout.isTTY) process.stdout.write('\n');
}

async function open(url: string): Promise<RowEngine> {
  let away: string | null = null;
  const database = await openDatabase(
    url,
    () => undefined,
    (why) => {
      away = why;
    },
    PATIENCE,
  ).catch((error: unknown) => {
    throw new Error(`${nameOfDatabase(url)} cannot be opened (${reason(error)})`);
  });
  opened.push(database);
  const engine = engineOf(database);
  await engine.read(['opened']).catch((error: unknown) => {
    throw new Error(`${nameOfDatabase(url)} cannot be read (${away ?? reason(error)})`);
  });
  return engine;
}

/** Opening a file that is not there would make an empty one. */
async function requireFile(url: string): Promise<void> {
  if (!url.startsWith('sqlite://')) return;
  await stat(url.slice('sqlite://'.length)).catch(() => {
    throw new Error(`There is no file at ${url}`);
  });
}

function readArguments(): { from: string; to: string; overwrite: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { overwrite: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    const [from, to, ...more] = positionals;
    if (values.help) {
      console.log(USAGE);
      process.exit();
    }
    if (from === undefined || to === undefined || more.length > 0) return stop(USAGE);
    for (const url of [from, to]) {
      if (!/^(sqlite|rediss?|postgres(ql)?):\/\/./.test(url))
        stop(`${url} is no address of a database.\n\n${USAGE}`);
    }
    if (from === to) stop('FROM and TO are the same database.');
    return { from, to, overwrite: values.overwrite };
  } catch (error) {
    return stop(`${reason(error)}\n\n${USAGE}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
