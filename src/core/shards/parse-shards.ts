import { ALL_SHARDS, type Shards } from './shards.ts';

export type ParsedShards =
  | { readonly ok: true; readonly shards: Shards }
  | { readonly ok: false; readonly problems: readonly string[] };

/** More than any bot has; a slip of the finger must not ask for a billion. */
const MAX_COUNT = 16_384;

interface Given {
  readonly SHARDS?: string | undefined;
  readonly SHARD_LIST?: string | undefined;
  readonly SHARD_COUNT?: string | undefined;
}

/** Reads the three settings about shards together. @returns every problem, as a sentence without a full stop */
export function parseShards({ SHARDS, SHARD_LIST, SHARD_COUNT }: Given): ParsedShards {
  const isAlone = SHARD_LIST === undefined && SHARD_COUNT === undefined;
  if (isAlone) return parseAlone(SHARDS ?? 'auto');
  const problems: string[] = [];
  if (SHARDS !== undefined && SHARDS !== 'auto')
    problems.push(
      'SHARDS is for a single process, and SHARD_LIST for one of several: take one of the two away',
    );
  if (SHARD_COUNT === undefined)
    problems.push('SHARD_LIST needs SHARD_COUNT beside it, the number of shards of all processes together');
  if (SHARD_LIST === undefined)
    problems.push('SHARD_COUNT needs SHARD_LIST beside it, the shards of this process, such as 0-15');

  const count = SHARD_COUNT === undefined ? null : parseCount(SHARD_COUNT);
  if (SHARD_COUNT !== undefined && count === null)
    problems.push(`SHARD_COUNT must be a whole number from 1 to ${MAX_COUNT}`);
  const ids = SHARD_LIST === undefined ? null : parseList(SHARD_LIST);
  if (SHARD_LIST !== undefined && ids === null)
    problems.push('SHARD_LIST must name shards by number, such as 0,1,2 or 0-15 or 0-3,8-11');
  if (ids !== null && count !== null) {
    const beyond = ids.find((id) => id >= count);
    if (beyond !== undefined)
      problems.push(
        `SHARD_LIST names shard ${beyond}, but with SHARD_COUNT=${count} the shards are 0 to ${count - 1}`,
      );
  }
  if (problems.length > 0 || ids === null || count === null) return { ok: false, problems };
  return { ok: true, shards: { ids, count } };
}

function parseAlone(text: string): ParsedShards {
  if (text === 'auto') return { ok: true, shards: ALL_SHARDS };
  const count = parseCount(text);
  if (count === null)
    return { ok: false, problems: [`SHARDS must be auto or a whole number from 1 to ${MAX_COUNT}`] };
  return { ok: true, shards: { ids: Array.from({ length: count }, (_, id) => id), count } };
}

function parseCount(text: string): number | null {
  const count = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MAX_COUNT ? count : null;
}

/** @returns numbers in their order, each once; null where a part is neither a number nor a range that goes up */
function parseList(text: string): readonly number[] | null {
  const ids = new Set<number>();
  for (const part of text.split(',')) {
    const range = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part);
    if (range === null) return null;
    const from = Number(range[1]);
    const to = Number(range[2] ?? range[1]);
    if (to < from) return null;
    for (let id = from; id <= to; id += 1) ids.add(id);
  }
  return [...ids].sort((one, other) => one - other);
}
