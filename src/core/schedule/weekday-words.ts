import type { CareLanguage } from '../care/assessment.ts';
import type { Weekday } from './schedule.ts';

/** How people of one language speak of weekdays, besides their names. Case, accents and dots do not matter. */
export interface WeekdayWords {
  /** Every day; only as the whole of what was typed, since “todos los lunes” is not every day. */
  readonly daily: readonly string[];
  readonly weekdays: readonly string[];
  readonly weekend: readonly string[];
  /** What stands between the two ends of a range; a hyphen always may. */
  readonly until: readonly string[];
  /** What says nothing of which days are meant. */
  readonly skipped: readonly string[];
  /** Names that calendars leave out. */
  readonly names: ReadonlyMap<string, Weekday>;
}

const none: ReadonlyMap<string, Weekday> = new Map();

/** As people type them. French “jours ouvrables” is left out: in law it takes Saturday in, for many people not. */
export const WEEKDAY_WORDS: Readonly<Record<CareLanguage, WeekdayWords>> = {
  en: {
    daily: ['all', 'all days', 'every day', 'everyday', 'each day', 'daily'],
    weekdays: ['weekday', 'weekdays', 'workdays', 'working days', 'business days'],
    weekend: ['weekend', 'weekends', 'week-end', 'week-ends'],
    until: ['to', 'through', 'thru', 'until', 'till'],
    skipped: ['and', 'plus', 'on', 'from', 'the', 'every', 'each', 'all', 'only'],
    names: new Map([
      ['weds', 3],
      ['wednes', 3],
    ]),
  },
  es: {
    daily: [
      'todo',
      'todos',
      'todos los días',
      'cada día',
      'diario',
      'a diario',
      'diariamente',
      'toda la semana',
    ],
    weekdays: [
      'entre semana',
      'laborable',
      'laborables',
      'días laborables',
      'hábiles',
      'días hábiles',
      'días de semana',
    ],
    weekend: ['fin de semana', 'fines de semana', 'finde', 'findes'],
    until: ['a', 'al', 'hasta'],
    skipped: [
      'y',
      'e',
      'de',
      'del',
      'desde',
      'el',
      'los',
      'las',
      'cada',
      'todos',
      'solo',
      'en',
      'día',
      'días',
    ],
    names: none,
  },
  fr: {
    daily: [
      'tout',
      'tous',
      'tous les jours',
      'chaque jour',
      'quotidien',
      'quotidiennement',
      'toute la semaine',
    ],
    weekdays: ['semaine', 'en semaine', 'jours de semaine', 'ouvrés', 'jours ouvrés'],
    weekend: [
      'week-end',
      'week-ends',
      'weekend',
      'weekends',
      'we',
      'fin de semaine',
      'fins de semaine',
      'les fins de semaine',
    ],
    until: ['à', 'au'],
    skipped: ['et', 'le', 'la', 'les', 'du', 'de', 'des', 'jusqu', 'chaque', 'tous', 'seulement', 'puis'],
    names: none,
  },
  de: {
    daily: ['alle', 'alles', 'alle Tage', 'jeden Tag', 'täglich', 'taeglich', 'tgl', 'immer'],
    weekdays: [
      'werktags',
      'Werktage',
      'Werktagen',
      'wochentags',
      'Wochentage',
      'Wochentagen',
      'Arbeitstage',
      'Arbeitstagen',
      'unter der Woche',
    ],
    weekend: ['Wochenende', 'Wochenenden', 'WE'],
    until: ['bis'],
    skipped: [
      'und',
      'u',
      'sowie',
      'am',
      'an',
      'von',
      'vom',
      'den',
      'die',
      'jeden',
      'alle',
      'immer',
      'nur',
      'zum',
    ],
    names: new Map([
      ['Sonnabend', 6],
      ['sonnabends', 6],
    ]),
  },
  pt: {
    daily: [
      'tudo',
      'todos',
      'todos os dias',
      'todo dia',
      'todo o dia',
      'cada dia',
      'diário',
      'diariamente',
      'a semana toda',
    ],
    weekdays: ['úteis', 'dia útil', 'dias úteis', 'dias de semana', 'durante a semana', 'na semana'],
    weekend: ['fim de semana', 'fins de semana', 'final de semana', 'finais de semana', 'fds'],
    until: ['a', 'à', 'ao', 'até'],
    skipped: [
      ...['e', 'de', 'da', 'das', 'desde', 'o', 'os', 'as', 'às', 'aos', 'no', 'nos', 'na', 'nas'],
      ...['todo', 'toda', 'todos', 'todas', 'cada', 'só', 'apenas'],
    ],
    names: new Map([
      ['2ª', 1],
      ['3ª', 2],
      ['4ª', 3],
      ['5ª', 4],
      ['6ª', 5],
      ['2ª-feira', 1],
      ['3ª-feira', 2],
      ['4ª-feira', 3],
      ['5ª-feira', 4],
      ['6ª-feira', 5],
    ]),
  },
};
