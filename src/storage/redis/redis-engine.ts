import { endOf } from '../key-range.ts';
import type { Range, RowEngine, StoredRow } from '../row-engine.ts';
import { INSERT_MISSING, PAGE, REMOVE, REMOVE_SAME, WRITE } from './redis-scripts.ts';

/** What the engine needs of a client of Redis. */
export interface RedisCommands {
  mGet(keys: string[]): Promise<readonly (string | null)[]>;
  /** Runs a script. */
  eval(script: string, keys: string[], values: string[]): Promise<unknown>;
  /** Names of a sorted set in the order of their bytes, between two that are marked as ZRANGEBYLEX asks for it. */
  names(set: string, from: string, to: string, limit: number): Promise<readonly string[]>;
  /** A section of INFO, its fields by name. */
  info(section: string): Promise<ReadonlyMap<string, string>>;
}

/** What throws rows away to make room, by their age or at random. Keys without a time to live are safe from `volatile-*`. */
const EVICTS = /^allkeys-/;

/**
 * @param namespace what keys begin with, as the adapter has it
 * @param index the key of the sorted set of all keys; no row may be called so
 */
export function createRedisEngine(commands: RedisCommands, namespace: string, index: string): RowEngine {
  const full = (key: string) => `${namespace}${key}`;
  const keysOf = (rows: readonly StoredRow[]) => [index, ...rows.map(({ key }) => full(key))];
  const valuesOf = (rows: readonly StoredRow[]) => rows.flatMap(({ key, value }) => [value, key]);

  const bounds = ({ prefix, after }: Range): [from: string, to: string] => [
    after > prefix ? `(${after}` : `[${prefix}`,
    prefix === '' ? '+' : `(${endOf(prefix)}`,
  ];

  return {
    read: async (keys) => (keys.length === 0 ? [] : commands.mGet(keys.map(full))),
    async write(rows, guard) {
      const kind = guard === null ? 'any' : guard.value === null ? 'absent' : 'same';
      const values = [kind, guard?.value ?? '', ...valuesOf(rows)];
      return (await commands.eval(WRITE, keysOf(rows), values)) === 1;
    },
    async insertMissing(rows) {
      const written = await commands.eval(INSERT_MISSING, keysOf(rows), valuesOf(rows));
      return new Set(Array.isArray(written) ? written.map(String) : []);
    },
    async remove(keys) {
      await commands.eval(REMOVE, [index, ...keys.map(full)], [...keys]);
    },
    async removeSame({ key, value }) {
      return (await commands.eval(REMOVE_SAME, [index, full(key)], [key, value])) === 1;
    },
    async page(range) {
      const found: unknown = await commands.eval(
        PAGE,
        [index],
        [namespace, ...bounds(range), String(range.limit)],
      );
      const texts = Array.isArray(found) ? found.map(String) : [];
      return texts.flatMap((key, at) => (at % 2 === 0 ? [{ key, value: texts[at + 1] ?? '' }] : []));
    },
    keys: (range) => commands.names(index, ...bounds(range), range.limit),
    // What was deleted leaves the append-only file when Redis rewrites that, which it does by itself.
    scrub: async () => undefined,
    async writingProblem() {
      try {
        // Asks for the right to write, and finds nothing to do with it.
        await commands.eval("redis.call('SET', KEYS[1], '', 'XX')", [full('never')], []);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    async risk() {
      const persistence = await commands.info('persistence');
      const memory = await commands.info('memory');
      const policy = memory.get('maxmemory_policy') ?? '';
      if (EVICTS.test(policy) && memory.get('maxmemory') !== '0')
        return `Redis may throw stored rows away when its memory is full (maxmemory-policy is ${policy}): set it to noeviction`;
      if (persistence.get('aof_enabled') === '0')
        return 'Redis keeps only an occasional copy on disk, so the last changes are lost when it stops (appendonly is no): set appendonly to yes, and appendfsync to always';
      return null;
    },
  };
}
