import type { Daily, DailyKey } from '../core/daily/daily.ts';
import type { DailyStore } from '../core/daily/daily-store.ts';
import { parseDaily } from '../core/daily/parse-daily.ts';
import type { AtomicRows } from './atomic-rows.ts';

/** How many records are read at once: enough to be quick, few enough to let commands in between. */
const PORTION = 200;
const PREFIXES = ['daily:', 'subscription:'] as const;

/** Daily quotes, one row each. Nothing is remembered between calls, so that several processes can share them. */
export function createDailyStore(rows: AtomicRows): DailyStore {
  const read = async (key: DailyKey): Promise<Daily | null> => {
    const row = await rows.read(key);
    return row && parseDaily(row.value);
  };

  const update: DailyStore['update'] = async (key, change) => {
    for (;;) {
      const row = await rows.read(key);
      const daily = row && parseDaily(row.value);
      const changed = change(daily);
      if (changed === daily) return daily;
      const isDone = row
        ? await (changed ? rows.replace(row, changed) : rows.remove(row))
        : await rows.insert(key, changed);
      if (isDone) return changed;
    }
  };

  async function* all(): AsyncGenerator<readonly (readonly [DailyKey, Daily])[]> {
    for (const prefix of PREFIXES) {
      let after = '';
      for (;;) {
        const page = await rows.page(prefix, after, PORTION);
        yield page.flatMap(({ key, value }) => {
          const daily = parseDaily(value);
          return daily ? [[key as DailyKey, daily] as const] : [];
        });
        const last = page.at(-1);
        if (!last || page.length < PORTION) break;
        after = last.key;
      }
    }
  }

  return { read, update, all };
}
