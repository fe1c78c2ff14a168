import { CARE_LANGUAGES, type CareLanguage } from '../care/assessment.ts';
import { WEEKDAYS, type Weekday } from './schedule.ts';
import { createWeekdayGrammar, LONGEST_PHRASE, type WeekdayGrammar, wordsOf } from './weekday-grammar.ts';

const GRAMMARS: ReadonlyMap<CareLanguage, WeekdayGrammar> = new Map(
  CARE_LANGUAGES.map((language) => [language, createWeekdayGrammar(language)]),
);

/**
 * Reads weekdays as people type them: "weekdays", "mon wed fri", "lunes y jueves", "Mo-Fr". The reader's own language
 * comes first; in the others they are read where they can only mean one thing.
 * @param reader null where nobody's language is known
 * @returns in order, each once; empty for every day; null for what cannot be read
 */
export function parseWeekdays(typed: string, reader: CareLanguage | null = null): readonly Weekday[] | null {
  if (typed.trim() === '') return [];
  const words = wordsOf(typed);
  const own = reader && readIn(words, GRAMMARS.get(reader));
  if (own) return own;
  const meanings = [...GRAMMARS.values()].flatMap((grammar) => {
    const days = readIn(words, grammar);
    return days === null ? [] : [days];
  });
  const [only = null, ...others] = meanings;
  return others.every((days) => days.join() === only?.join()) ? only : null;
}

function readIn(words: readonly string[], grammar: WeekdayGrammar | undefined): readonly Weekday[] | null {
  if (!grammar) return null;
  if (grammar.daily.has(words.join(' '))) return [];
  const chosen = new Set<Weekday>();
  let first: Weekday | null = null;
  let isRange = false;
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at, grammar);
    const word = words[at] ?? '';
    at += found?.length ?? 1;
    if (found) {
      const [day, ...more] = found.days;
      if (day === undefined || (isRange && more.length > 0)) return null;
      const days = isRange && first !== null ? range(first, day) : found.days;
      for (const each of days) chosen.add(each);
      first = isRange || more.length > 0 ? null : day;
      isRange = false;
    } else if (grammar.until.has(word) && first !== null) isRange = true;
    else if (!grammar.skipped.has(word)) return null;
  }
  if (isRange || chosen.size === 0) return null;
  return chosen.size === WEEKDAYS.length ? [] : WEEKDAYS.filter((day) => chosen.has(day));
}

/** The longest phrase for days that begins at a word. */
function phraseAt(words: readonly string[], at: number, { days }: WeekdayGrammar) {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
    const meant = days.get(words.slice(at, at + length).join(' '));
    if (meant) return { days: meant, length };
  }
  return null;
}

/** "fri-mon" runs over the weekend. */
function range(first: Weekday, last: Weekday): readonly Weekday[] {
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => WEEKDAYS[(first - 1 + index) % 7] ?? first);
}
