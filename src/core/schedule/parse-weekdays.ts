import { WEEKDAYS, type Weekday } from './schedule.ts';

const DAYS: ReadonlyMap<string, Weekday> = new Map(
  Object.entries({ mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6, su: 7 }),
);
const DAY_NAME = /^(mon|tue|wed|thu|fri|sat|sun)(s|nes|rs|ur)?(day)?s?$/;
const SETS: ReadonlyMap<string, readonly Weekday[]> = new Map(
  Object.entries({
    '': [],
    all: [],
    'every day': [],
    everyday: [],
    daily: [],
    weekdays: [1, 2, 3, 4, 5],
    workdays: [1, 2, 3, 4, 5],
    weekend: [6, 7],
    weekends: [6, 7],
  }),
);

/**
 * Reads weekdays as people type them: "weekdays", "mon wed fri", "Tuesday and Thursday", "mon-fri".
 * @returns in order, each once; empty for every day; null for what cannot be read
 */
export function parseWeekdays(typed: string): readonly Weekday[] | null {
  const text = typed.trim().toLowerCase();
  const named = SETS.get(text);
  if (named) return named;
  const parts = text
    .replace(/\s*(?:-|–|\bto\b)\s*/g, '-')
    .split(/(?:\s|,|;|\+|&|\band\b)+/)
    .filter(Boolean);
  const days = parts.map((part) => readRange(part));
  if (days.length === 0 || days.some((range) => range === null)) return null;
  const chosen = new Set(days.flatMap((range) => range ?? []));
  return chosen.size === WEEKDAYS.length ? [] : WEEKDAYS.filter((day) => chosen.has(day));
}

/** "fri-mon" runs over the weekend. */
function readRange(text: string): readonly Weekday[] | null {
  if (SETS.get(text)?.length) return SETS.get(text) ?? null;
  const [first, last, ...more] = text.split('-').map(readDay);
  if (first == null || last === null || more.length > 0) return null;
  if (last === undefined) return [first];
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => WEEKDAYS[(first - 1 + index) % 7] ?? first);
}

function readDay(text: string): Weekday | null {
  return (DAY_NAME.test(text) || text.length === 2 ? DAYS.get(text.slice(0, 2)) : undefined) ?? null;
}
