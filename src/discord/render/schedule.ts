import { languageOf } from '../../copy/copy-for.ts';
import type { Copy } from '../../copy/en.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../../core/care/assessment.ts';
import type { Weekday } from '../../core/schedule/schedule.ts';
import type { NamedZone } from '../../core/schedule/time-zones.ts';
import { MAX_CHOICE_LENGTH } from '../limits.ts';

const daysIn = (language: CareLanguage) => ({
  name: new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }),
  list: new Intl.ListFormat(language, { type: 'conjunction' }),
});
/** To make one takes memory that is slow to come back, and ten lists of days are shown for every letter typed. */
const DAYS = new Map(CARE_LANGUAGES.map((language) => [language, daysIn(language)] as const));

/** Weekdays as they are read aloud. @param days ISO weekdays; empty for every day */
export function daysInWords(days: readonly Weekday[], { daily, care }: Copy): string {
  const words = daily.choices;
  if (days.length === 0) return words.everyDay;
  if (days.join() === '1,2,3,4,5') return words.weekdays;
  if (days.join() === '6,7') return words.weekends;
  const language = languageOf(care.locale);
  const { name, list } = DAYS.get(language) ?? daysIn(language);
  // 1 January 2024 was a Monday.
  return list.format(days.map((day) => name.format(Date.UTC(2024, 0, day))));
}

/** A moment on a server's own clock, with its weekday. */
export function localMoment(at: Date, timeZone: string, { care }: Copy): string {
  const parts = new Intl.DateTimeFormat(care.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return parts.format(at);
}

/** A local date, YYYY-MM-DD, as people write it. */
export function dateInWords(date: string, { care }: Copy): string {
  const words = new Intl.DateTimeFormat(care.locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return words.format(new Date(`${date}T00:00:00Z`));
}

/** A zone as autocomplete shows it: with what its clocks say now, so that a wrong one is noticed. */
export function zoneChoice({ city, timeZone }: NamedZone, clock: string, { daily }: Copy): string {
  return daily.choices.zone(city, timeZone, clock).slice(0, MAX_CHOICE_LENGTH);
}

export const discordSeconds = (at: Date | number) => Math.floor(new Date(at).getTime() / 1000);
