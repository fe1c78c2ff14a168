import type { CareLanguage } from '../care/assessment.ts';
import { WEEKDAYS, type Weekday } from './schedule.ts';
import { WEEKDAY_WORDS } from './weekday-words.ts';

/** What the words of one language mean. Phrases are kept as `wordsOf` takes them apart, with blanks in between. */
export interface WeekdayGrammar {
  readonly days: ReadonlyMap<string, readonly Weekday[]>;
  readonly daily: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly skipped: ReadonlySet<string>;
}

/** So many words the longest phrase for days has. */
export const LONGEST_PHRASE = 4;
/** Fewer letters than these name no day. */
const SHORTEST_NAME = 2;

/** The words of a text and the hyphens between them, without case, accents and other signs. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/[–—]/gu, '-');
  return plain.match(/[\p{L}\p{N}]+|-/gu) ?? [];
}

/** Names are the calendar's own, whole and as short as they may be without meaning two days. */
export function createWeekdayGrammar(language: CareLanguage): WeekdayGrammar {
  const words = WEEKDAY_WORDS[language];
  const days = new Map<string, readonly Weekday[]>();
  const add = (phrase: string, meant: readonly Weekday[]) => {
    const parts = wordsOf(phrase);
    days.set(parts.join(' '), meant);
    days.set(parts.filter((part) => part !== '-').join(' '), meant);
  };
  const calendar = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 1 January 2024 was a Monday.
  const names = WEEKDAYS.map((day) => ({ day, name: calendar.format(Date.UTC(2024, 0, day)) }));
  const starts = names.map(({ name }) => wordsOf(name)[0] ?? '');
  for (const { day, name } of names) {
    const start = starts[day - 1] ?? '';
    for (let length = SHORTEST_NAME; length <= start.length; length += 1) {
      const short = start.slice(0, length);
      if (starts.filter((other) => other.startsWith(short)).length === 1) add(short, [day]);
    }
    for (const form of [start, name]) {
      add(form, [day]);
      add(form.replace(/(?=-|$)/g, 's'), [day]);
    }
  }
  for (const [name, day] of words.names) add(name, [day]);
  for (const phrase of words.weekdays) add(phrase, [1, 2, 3, 4, 5]);
  for (const phrase of words.weekend) add(phrase, [6, 7]);
  const plain = (phrases: readonly string[]) => new Set(phrases.map((phrase) => wordsOf(phrase).join(' ')));
  return {
    days,
    daily: plain(words.daily),
    until: plain(['-', ...words.until]),
    skipped: plain(words.skipped),
  };
}
