import type { RowEngine } from './row-engine.ts';

/** Over the map that Keyv keeps its rows in when it has no database. */
export function createMemoryEngine(map: Map<string, string>, namespace: string): RowEngine {
  const full = (key: string) => namespace + key;
  const keysOf: RowEngine['keys'] = async ({ prefix, after, limit }) =>
    [...map.keys()]
      .filter((key) => key.startsWith(full(prefix)))
      .map((key) => key.slice(namespace.length))
      .filter((key) => key > after)
      .sort()
      .slice(0, limit);
  const read = (key: string) => map.get(full(key)) ?? null;

  return {
    read: async (keys) => keys.map(read),
    async write(rows, guard) {
      if (guard && read(guard.key) !== guard.value) return false;
      for (const { key, value } of rows) map.set(full(key), value);
      return true;
    },
    async insertMissing(rows) {
      const missing = rows.filter(({ key }) => !map.has(full(key)));
      for (const { key, value } of missing) map.set(full(key), value);
      return new Set(missing.map(({ key }) => key));
    },
    async remove(keys) {
      for (const key of keys) map.delete(full(key));
    },
    async removeSame({ key, value }) {
      return read(key) === value && map.delete(full(key));
    },
    async page(range) {
      const keys = await keysOf(range);
      return keys.map((key) => ({ key, value: read(key) ?? '' }));
    },
    keys: keysOf,
    scrub: async () => undefined,
    writingProblem: async () => null,
    risk: async () => null,
  };
}
