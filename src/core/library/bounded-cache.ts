/** Remembers what was used last, up to a total weight; what was not used for longest goes first. */
export interface BoundedCache<T> {
  find(key: string): T | undefined;
  add(key: string, value: T, weight: number): void;
  forget(key: string): void;
}

export function createBoundedCache<T>(maxWeight: number): BoundedCache<T> {
  const kept = new Map<string, { readonly value: T; readonly weight: number }>();
  let total = 0;

  function forget(key: string): void {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  }

  return {
    forget,
    find(key) {
      const found = kept.get(key);
      if (!found) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.value;
    },
    add(key, value, weight) {
      forget(key);
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= maxWeight || oldest === key) break;
        forget(oldest);
      }
    },
  };
}
