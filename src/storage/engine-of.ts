import type { Keyv } from 'keyv';
import { createMemoryEngine } from './memory-engine.ts';
import type { RowEngine } from './row-engine.ts';

/** Hands a store to Keyv together with what it can do beyond Keyv. */
export function withEngine<Store extends object>(
  store: Store,
  engine: RowEngine,
): Store & { engine: RowEngine } {
  return Object.assign(store, { engine });
}

/** @returns what the database beneath Keyv can do; over a store of another kind every call rejects */
export function engineOf(database: Keyv): RowEngine {
  const store: unknown = database.store;
  if (isWithEngine(store)) return store.engine;
  if (store instanceof Map) return createMemoryEngine(store, `${database.namespace}:`);
  return refusingEngine('rows that change in one step need a store of this bot’s own beneath Keyv');
}

/** Refuses every call. */
export function refusingEngine(reason: string): RowEngine {
  const refuse = () => Promise.reject(new Error(reason));
  return {
    read: refuse,
    write: refuse,
    insertMissing: refuse,
    remove: refuse,
    removeSame: refuse,
    page: refuse,
    keys: refuse,
    scrub: refuse,
    writingProblem: async () => reason,
    risk: async () => null,
  };
}

function isWithEngine(store: unknown): store is { readonly engine: RowEngine } {
  return typeof store === 'object' && store !== null && 'engine' in store;
}
