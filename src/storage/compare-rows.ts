import { createHash, type Hash } from 'node:crypto';
import { rowsOf } from './move-rows.ts';
import type { RowEngine } from './row-engine.ts';

/** All rows of one kind, in short. */
export interface Sum {
  readonly count: number;
  /** SHA-256 of every key and value, in the order of keys. */
  readonly checksum: string;
}

/** Of one kind, such as settings, in two databases. */
export interface Compared {
  readonly kind: string;
  readonly from: Sum;
  readonly to: Sum;
}

/** Reads both databases wholly. @returns every kind that either of them has, by name */
export async function compareRows(from: RowEngine, to: RowEngine): Promise<readonly Compared[]> {
  const [one, other] = [await sums(from), await sums(to)];
  const kinds = [...new Set([...one.keys(), ...other.keys()])].sort();
  return kinds.map((kind) => ({ kind, from: one.get(kind) ?? NONE, to: other.get(kind) ?? NONE }));
}

export const isSame = ({ from, to }: Compared): boolean =>
  from.count === to.count && from.checksum === to.checksum;

const NONE: Sum = { count: 0, checksum: '' };

async function sums(engine: RowEngine): Promise<ReadonlyMap<string, Sum>> {
  const kinds = new Map<string, { count: number; hash: Hash }>();
  for await (const { key, value } of rowsOf(engine)) {
    const [kind = ''] = key.split(':');
    const sum = kinds.get(kind) ?? { count: 0, hash: createHash('sha256') };
    sum.count += 1;
    // Lengths keep what belongs to one apart from what belongs to the next.
    sum.hash.update(`${key.length} ${value.length} ${key}${value}`);
    kinds.set(kind, sum);
  }
  return new Map(
    [...kinds].map(([kind, { count, hash }]) => [kind, { count, checksum: hash.digest('hex') }]),
  );
}
