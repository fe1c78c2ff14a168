import type { Daily, DailyKey } from '../core/daily/daily.ts';
import type { DailyStore, Whose } from '../core/daily/daily-store.ts';
import { parseDaily } from '../core/daily/parse-daily.ts';
import type { AtomicRows } from './atomic-rows.ts';
import { changeRow } from './change-row.ts';

/** How many records are read at once: enough to be quick, few enough to let commands in between. */
const PORTION = 200;
const PREFIXES = { everyone: ['daily:', 'subscription:'], members: ['subscription:'] } as const;

/** Daily quotes, one row each. Nothing is remembered between calls, so that several processes can share them. */
export function createDailyStore(rows: AtomicRows): DailyStore {
  const read = async (key: DailyKey): Promise<Daily | null> => {
    const row = await rows.read(key);
    return row && parseDaily(row.value);
  };

  const update: DailyStore['update'] = async (key, change) => {
    let changed: Daily | null = null;
    await changeRow(rows, key, (value) => {
      const daily = value === undefined ? null : parseDaily(value);
      changed = change(daily);
      return changed === daily ? undefined : changed;
    });
    return changed;
  };

  async function* all(whose: Whose = 'everyone'): AsyncGenerator<readonly (readonly [DailyKey, Daily])[]> {
    for (const prefix of PREFIXES[whose]) {
      for await (const page of rows.pages(prefix, PORTION)) {
        yield page.flatMap(({ key, value }) => {
          const daily = parseDaily(value);
          return daily ? [[key as DailyKey, daily] as const] : [];
        });
      }
    }
  }

  return { read, update, all };
}
