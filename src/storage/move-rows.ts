import type { RowEngine, StoredRow } from './row-engine.ts';

/** Where the moving of rows notes how far it has come, in the database that they are moved to. */
const NOTE_PREFIX = 'migration:';
/** How many rows are moved in one step; few enough for the largest of them. */
const PORTION = 200;

interface Parts {
  readonly from: RowEngine;
  readonly to: RowEngine;
  /** Names the source, so that a note about another one is not taken for this one's. */
  readonly source: string;
  /** Whether a row that the target has otherwise is replaced. */
  readonly overwrite: boolean;
  /** Told after every step. */
  readonly onProgress: (done: number) => void;
}

/** What came of it. */
export interface Moved {
  /** Rows that an earlier attempt had moved. */
  readonly before: number;
  readonly moved: number;
  /** Rows that the target had otherwise, and kept. */
  readonly kept: number;
}

/**
 * Copies every row, in the order of keys. After each step it notes in the target how far it has come; whoever is killed
 * in between goes on from there, and may do one step twice, which changes nothing. At the end the note goes.
 * @throws with the reason when either database cannot be read or written; what was moved until then stays
 */
export async function moveRows({ from, to, source, overwrite, onProgress }: Parts): Promise<Moved> {
  const noteKey = NOTE_PREFIX + source;
  const [note] = await to.read([noteKey]);
  let after = note ?? '';
  const before = after === '' ? 0 : await countUpTo(from, after);
  let moved = 0;
  let kept = 0;
  for (;;) {
    const page = await from.page({ prefix: '', after, limit: PORTION });
    const last = page.at(-1);
    if (!last) break;
    const rows = page.filter(isMoved);
    kept += overwrite ? await replaceAll(to, rows) : await insertAll(to, rows);
    moved += rows.length;
    after = last.key;
    await to.write([{ key: noteKey, value: after }], null);
    onProgress(before + moved);
  }
  await to.remove([noteKey]);
  return { before, moved: moved - kept, kept };
}

export async function countRows(engine: RowEngine): Promise<number> {
  return countUpTo(engine, null);
}

/** Every row but the notes of moving, in the order of keys. */
export async function* rowsOf(engine: RowEngine): AsyncGenerator<StoredRow> {
  let after = '';
  for (;;) {
    const page = await engine.page({ prefix: '', after, limit: PORTION });
    const last = page.at(-1);
    if (!last) return;
    yield* page.filter(isMoved);
    after = last.key;
  }
}

const isMoved = ({ key }: { readonly key: string }) => !key.startsWith(NOTE_PREFIX);

/** @param end the last key to count; null for all */
async function countUpTo(engine: RowEngine, end: string | null): Promise<number> {
  let after = '';
  let count = 0;
  for (;;) {
    const keys = await engine.keys({ prefix: '', after, limit: 5_000 });
    const last = keys.at(-1);
    if (last === undefined) return count;
    count += keys.filter((key) => isMoved({ key }) && (end === null || key <= end)).length;
    if (end !== null && last >= end) return count;
    after = last;
  }
}

async function replaceAll(to: RowEngine, rows: readonly StoredRow[]): Promise<number> {
  if (rows.length > 0) await to.write(rows, null);
  return 0;
}

/** @returns how many rows the target has otherwise */
async function insertAll(to: RowEngine, rows: readonly StoredRow[]): Promise<number> {
  if (rows.length === 0) return 0;
  const written = await to.insertMissing(rows);
  const present = rows.filter(({ key }) => !written.has(key));
  const held = await to.read(present.map(({ key }) => key));
  return present.filter(({ value }, at) => held[at] !== value).length;
}
