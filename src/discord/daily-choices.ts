import { languageOf } from '../copy/copy-for.ts';
import type { Copy } from '../copy/en.ts';
import type { Plan } from '../core/daily/daily.ts';
import { parseTime } from '../core/schedule/parse-time.ts';
import { parseWeekdays } from '../core/schedule/parse-weekdays.ts';
import { WEEKDAYS, type Weekday } from '../core/schedule/schedule.ts';
import { isAllTopics } from './all-topics.ts';
import type { Choice, CommandRequest, Typed } from './command.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';
import { daysInWords, zoneChoice } from './render/schedule.ts';
import type { Services } from './services.ts';

type Choices = Pick<Plan, 'schedule' | 'topics'>;

/** Choices that lack their time or their zone, and nothing else: one of the two is empty. */
export interface HalfChosen {
  /** HH:mm */
  readonly time: string;
  readonly timeZone: string;
  /** Empty for every day. */
  readonly weekdays: readonly Weekday[];
  readonly topics: readonly string[];
}

/**
 * Time, zone, weekdays and topics as given with a command; what is left out stays as it was.
 * @returns a sentence where something cannot be read, or where neither a time nor a zone is there
 */
export function readChoices(
  { options, copy }: { readonly options: Pick<CommandRequest['options'], 'getString'>; readonly copy: Copy },
  current: Choices | null,
  { timeZones, corpus }: Pick<Services, 'timeZones' | 'corpus'>,
): { readonly choices: Choices } | { readonly half: HalfChosen } | { readonly problem: string } {
  const words = copy.daily.choices;
  const read = <T>(
    name: string,
    before: T | undefined,
    parse: (typed: string) => T | null,
  ): T | null | undefined => {
    const typed = options.getString(name);
    return typed === null ? before : parse(typed);
  };
  const time = read('time', current?.schedule.time, parseTime);
  if (time === null) return { problem: words.badTime };
  const timeZone = read('zone', current?.schedule.timeZone, timeZones.find);
  if (timeZone === null) return { problem: words.badZone };
  const reader = languageOf(copy.care.locale);
  const weekdays = read('weekdays', current?.schedule.weekdays ?? [], (typed) =>
    parseWeekdays(typed, reader),
  );
  if (!weekdays) return { problem: words.badWeekdays };
  const topics = read('topics', current?.topics ?? [], (typed) => readTopics(typed, corpus.topics));
  if (!topics) return { problem: words.badTopics };
  if (time === undefined && timeZone === undefined) return { problem: words.needsTime };
  if (time === undefined || timeZone === undefined)
    return { half: { time: time ?? '', timeZone: timeZone ?? '', weekdays, topics } };
  return { choices: { schedule: { time, timeZone, weekdays }, topics } };
}

/** Topic ids from a list of ids or names; empty for "all" in any language; null where one is unknown. */
function readTopics(typed: string, topics: Services['corpus']['topics']): readonly string[] | null {
  const parts = typed.split(',').map(key).filter(Boolean);
  if (parts.length === 0 || parts.some(isAllTopics)) return [];
  const found = parts.map(
    (part) => topics.get(part) ?? [...topics.values()].find(({ name }) => key(name) === part),
  );
  const ids = found.flatMap((topic) => topic?.id ?? []);
  return ids.length === parts.length ? [...new Set(ids)] : null;
}

/** Without case and accents, which are left out on a phone. */
const key = (text: string) => text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** What is offered before days have been typed. */
const OFFERED: readonly (readonly Weekday[])[] = [
  [],
  [1, 2, 3, 4, 5],
  [6, 7],
  ...WEEKDAYS.map((day) => [day]),
];

/** Choices for those four options while they are typed. */
export function suggestChoices(
  { option, text, locale, copy }: Typed,
  { timeZones, corpus, today }: Pick<Services, 'timeZones' | 'corpus' | 'today'>,
): readonly Choice[] {
  const words = copy.daily.choices;
  switch (option) {
    case 'zone': {
      const now = today();
      return timeZones.search(text, locale, MAX_CHOICES).map((zone) => {
        const clock = timeZones.clock(zone.timeZone, now);
        return { name: zoneChoice(zone, clock, copy), value: zone.timeZone };
      });
    }
    case 'weekdays': {
      const typed = text.trim() === '' ? null : parseWeekdays(text, languageOf(copy.care.locale));
      const offered = typed ? [typed] : OFFERED;
      return offered.map((days) => ({
        name: daysInWords(days, copy),
        value: days.length === 0 ? 'every day' : namesOf(days),
      }));
    }
    case 'topics': {
      const chosen = text
        .split(',')
        .slice(0, -1)
        .map(key)
        .filter((id) => corpus.topics.has(id));
      const wanted = key(text.split(',').at(-1) ?? '');
      const more = [...corpus.topics.values()]
        .filter(({ id, name }) => !chosen.includes(id) && (key(name).includes(wanted) || id.includes(wanted)))
        .map(({ id }) => [...chosen, id]);
      const lists = chosen.length > 0 && wanted === '' ? [chosen, ...more] : more;
      const all = { name: words.allTopics, value: 'all' };
      const named = lists
        .map((ids) => ({
          name: ids.map((id) => corpus.topics.get(id)?.name ?? id).join(', '),
          value: ids.join(', '),
        }))
        .filter(({ name, value }) => name.length <= MAX_CHOICE_LENGTH && value.length <= MAX_CHOICE_LENGTH);
      return [...(text.trim() === '' ? [all] : []), ...named].slice(0, MAX_CHOICES);
    }
    default:
      return [];
  }
}

const SHORT = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Days as they may be typed in any language. */
export const namesOf = (days: readonly number[]) => days.map((day) => SHORT[day - 1]).join(', ');
