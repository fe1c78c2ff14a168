import type { AtomicRows } from './atomic-rows.ts';

/**
 * Changes a row so that no other process can change it in between.
 * @param change gives what to keep: null removes the row, undefined leaves it as it is. It must be free of
 * effects, since it runs again when another process was quicker.
 * @param value undefined where there is no such row
 */
export async function changeRow(
  rows: AtomicRows,
  key: string,
  change: (value: unknown) => unknown,
): Promise<void> {
  for (;;) {
    const row = await rows.read(key);
    const changed = change(row?.value);
    if (changed === undefined || (changed === null && row === null)) return;
    if (row === null ? await rows.insert(key, changed) : await replaced(rows, row, changed)) return;
  }
}

function replaced(
  rows: AtomicRows,
  row: NonNullable<Awaited<ReturnType<AtomicRows['read']>>>,
  value: unknown,
) {
  return value === null ? rows.remove(row) : rows.replace(row, value);
}
