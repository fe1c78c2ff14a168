import type { Keyv } from 'keyv';
import { engineOf } from './engine-of.ts';
import type { StoredRow } from './row-engine.ts';

export interface Row {
  readonly key: string;
  readonly value: unknown;
  /** The row as stored, to be handed back when it is replaced. */
  readonly raw: string;
}

export type Entry = readonly [key: string, value: unknown];

/**
 * What Keyv itself does not offer: writes that happen only while a row is still as it was read, and reading
 * many rows in the order of their keys. The rows stay Keyv's own, in every kind of database.
 */
export interface AtomicRows {
  read(key: string): Promise<Row | null>;
  /** Those there are, in the order of the keys. */
  readMany(keys: readonly string[]): Promise<readonly Row[]>;
  /**
   * @param alongside written in the same step
   * @returns false, with nothing written, where there is such a row already
   */
  insert(key: string, value: unknown, alongside?: readonly Entry[]): Promise<boolean>;
  /**
   * @param alongside written in the same step
   * @returns false, with nothing written, where the row has changed or gone
   */
  replace(row: Row, value: unknown, alongside?: readonly Entry[]): Promise<boolean>;
  /** Writes a row, whatever was there before. */
  put(key: string, value: unknown): Promise<void>;
  /** @returns false where the row has changed or gone */
  remove(row: Row): Promise<boolean>;
  removeAll(keys: readonly string[]): Promise<void>;
  /** All rows whose key begins with `prefix`, in the order of their keys. */
  pages(prefix: string, portion: number): AsyncIterable<readonly Row[]>;
  /** The same, keys alone. */
  keys(prefix: string, portion: number): AsyncIterable<readonly string[]>;
}

/** Whether a row holds a text that begins with a colon, which Keyv marks with a second one. */
const MARKED = /[:[,]":/;

/** @param database over a store that `engineOf` knows: over any other every call rejects */
export function createAtomicRows(database: Keyv): AtomicRows {
  const engine = engineOf(database);

  async function stored([key, value]: Entry): Promise<StoredRow> {
    const text: unknown = await database.serializeData({ value });
    if (typeof text !== 'string') throw new TypeError('Keyv is set to store something other than text');
    return { key, value: text };
  }
  async function rowOf({ key, value }: StoredRow): Promise<Row> {
    // Undoing what Keyv does to texts that begin with a colon costs four times as much as all the rest.
    const data: { value?: unknown } | undefined = MARKED.test(value)
      ? await database.deserializeData<unknown>(value)
      : JSON.parse(value);
    return { key, value: data?.value, raw: value };
  }

  async function write(before: string | null, first: Entry, alongside: readonly Entry[]): Promise<boolean> {
    // The last of two entries with one key is the one to keep; the guarded row stays first.
    const entries = new Map([first, ...alongside, first]);
    const rows = await Promise.all([...entries].map(stored));
    return engine.write(rows, { key: first[0], value: before });
  }

  async function* walk<T>(
    portion: number,
    next: (after: string) => Promise<readonly T[]>,
    keyOf: (item: T) => string,
  ): AsyncGenerator<readonly T[]> {
    let after = '';
    for (;;) {
      const items = await next(after);
      const last = items.at(-1);
      if (last === undefined) return;
      yield items;
      if (items.length < portion) return;
      after = keyOf(last);
    }
  }

  return {
    async read(key) {
      const [value] = await engine.read([key]);
      return value ? rowOf({ key, value }) : null;
    },
    async readMany(keys) {
      const values = await engine.read(keys);
      const found = keys.flatMap((key, at) => {
        const value = values[at];
        return value ? [{ key, value }] : [];
      });
      return Promise.all(found.map(rowOf));
    },
    insert: (key, value, alongside = []) => write(null, [key, value], alongside),
    replace: ({ key, raw }, value, alongside = []) => write(raw, [key, value], alongside),
    async put(key, value) {
      await engine.write([await stored([key, value])], null);
    },
    remove: ({ key, raw }) => engine.removeSame({ key, value: raw }),
    removeAll: (keys) => engine.remove(keys),
    async *pages(prefix, portion) {
      const next = (after: string) => engine.page({ prefix, after, limit: portion });
      for await (const page of walk(portion, next, ({ key }) => key))
        yield await Promise.all(page.map(rowOf));
    },
    keys: (prefix, portion) =>
      walk(
        portion,
        (after) => engine.keys({ prefix, after, limit: portion }),
        (key) => key,
      ),
  };
}
