import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARE_LANGUAGES, type CareLanguage } from '../../../src/core/care/assessment.ts';
import { parseWeekdays } from '../../../src/core/schedule/parse-weekdays.ts';
import { WEEKDAYS, type Weekday } from '../../../src/core/schedule/schedule.ts';

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];

const READ: Readonly<Record<CareLanguage, readonly (readonly [string, readonly Weekday[]])[]>> = {
  en: [
    ['', []],
    ['every day', []],
    ['weekdays', WORKDAYS],
    ['Weekends', [6, 7]],
    ['mon, wed, fri', [1, 3, 5]],
    ['Fridays and Mondays', [1, 5]],
    ['every Friday', [5]],
    ['tues thurs', [2, 4]],
    ['weds', [3]],
    ['wednesday', [3]],
    ['mon-fri', WORKDAYS],
    ['Mon to Wed', [1, 2, 3]],
    ['sat – mon', [1, 6, 7]],
    ['mon-sun', []],
    ['weekdays, sat', [1, 2, 3, 4, 5, 6]],
    ['mo we fr', [1, 3, 5]],
  ],
  es: [
    ['todos los días', []],
    ['diario', []],
    ['entre semana', WORKDAYS],
    ['laborables', WORKDAYS],
    ['De lunes a viernes', WORKDAYS],
    ['lun-vie', WORKDAYS],
    ['fin de semana', [6, 7]],
    ['finde', [6, 7]],
    ['los sabados y domingos', [6, 7]],
    ['todos los lunes', [1]],
    ['mié., sáb.', [3, 6]],
    ['mie y do', [3, 7]],
    ['mar', [2]],
    ['entre semana y el sábado', [1, 2, 3, 4, 5, 6]],
  ],
  fr: [
    ['tous les jours', []],
    ['en semaine', WORKDAYS],
    ['du lundi au vendredi', WORKDAYS],
    ['lun.-ven.', WORKDAYS],
    ['week-end', [6, 7]],
    ['le weekend', [6, 7]],
    ['fin de semaine', [6, 7]],
    ['mardi et jeudi', [2, 4]],
    ['di', [7]],
    ['mar, mer', [2, 3]],
    ['chaque lundi', [1]],
  ],
  de: [
    ['täglich', []],
    ['taeglich', []],
    ['jeden Tag', []],
    ['werktags', WORKDAYS],
    ['Montag bis Freitag', WORKDAYS],
    ['mo-fr', WORKDAYS],
    ['Wochenende', [6, 7]],
    ['am Wochenende', [6, 7]],
    ['montags und donnerstags', [1, 4]],
    ['di, do', [2, 4]],
    ['do', [4]],
    ['Sonnabend u. So.', [6, 7]],
    ['jeden Mittwoch', [3]],
  ],
  pt: [
    ['todos os dias', []],
    ['dias úteis', WORKDAYS],
    ['de segunda a sexta', WORKDAYS],
    ['segunda-feira até sexta-feira', WORKDAYS],
    ['seg-sex', WORKDAYS],
    ['2ª a 6ª', WORKDAYS],
    ['fim de semana', [6, 7]],
    ['fds', [6, 7]],
    ['terças e quintas-feiras', [2, 4]],
    ['terça feira', [2]],
    ['toda quarta', [3]],
    ['sab e dom', [6, 7]],
    ['as segundas', [1]],
  ],
};

describe.each(CARE_LANGUAGES)('weekdays as people type them in %s', (language) => {
  it.each(READ[language])('“%s”', (typed, days) => expect(parseWeekdays(typed, language)).toEqual(days));

  it('are the names of the calendar, long and short, with and without accents and dots', () => {
    for (const style of ['long', 'short'] as const) {
      const calendar = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      for (const day of WEEKDAYS) {
        const name = calendar.format(Date.UTC(2024, 0, day));
        const bare = name.normalize('NFD').replace(/[\p{M}.]/gu, '');
        for (const form of [name, name.toUpperCase(), bare])
          expect([form, parseWeekdays(form, language)]).toEqual([form, [day]]);
      }
    }
  });

  it('include the English ones that are sent when a choice is taken from the list', () => {
    const short = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS], { minLength: 1, maxLength: 6 }), (days) => {
        const sent = days.map((day) => short[day - 1]).join(', ');
        expect(parseWeekdays(sent, language)).toEqual(days);
      }),
    );
    expect(parseWeekdays('every day', language)).toEqual([]);
  });
});

describe('weekdays in a language that is not the reader’s', () => {
  it.each([
    ['lun-vie', 'en', WORKDAYS],
    ['mo, di', 'en', [1, 2]],
    ['werktags', 'es', WORKDAYS],
    ['mar', null, [2]],
    ['mi', null, [3]],
    ['sa', 'pt', [6]],
    ['fin de semana', null, [6, 7]],
  ] as const)('“%s” is read where it can only mean one thing', (typed, reader, days) =>
    expect(parseWeekdays(typed, reader)).toEqual(days),
  );

  it.each([
    ['do', null],
    ['do', 'en'],
    ['di', 'es'],
    ['mi-do', 'en'],
    ['we', null],
  ] as const)('“%s” is not guessed where it could mean two', (typed, reader) =>
    expect(parseWeekdays(typed, reader)).toBeNull(),
  );

  it.each([
    ['do', 'es', [7]],
    ['do', 'de', [4]],
    ['di', 'de', [2]],
    ['di', 'fr', [7]],
    ['we', 'en', [3]],
    ['we', 'fr', [6, 7]],
  ] as const)('“%s” means to a reader of %s what it means there', (typed, reader, days) =>
    expect(parseWeekdays(typed, reader)).toEqual(days),
  );
});

describe('what names no weekdays', () => {
  it.each([
    'someday',
    'funday',
    'mon-',
    '-fri',
    'mon-wed-fri',
    'monkey',
    'x',
    'et',
    '???',
    'todos los',
    'se',
  ])('“%s” is not read in any language', (typed) => {
    for (const reader of [null, ...CARE_LANGUAGES]) expect(parseWeekdays(typed, reader)).toBeNull();
  });
});

describe('weekdays that were read', () => {
  const words = [
    'mon',
    'lunes',
    'di',
    'do',
    'e',
    'a',
    '-',
    'bis',
    'segunda-feira',
    'fin de semana',
    'tous',
    'ª',
    ' ',
  ];
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')),
  );

  it('come in order and each once, whatever is typed', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(null, ...CARE_LANGUAGES), (text, reader) => {
        const days = parseWeekdays(text, reader) ?? [];
        expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
        expect(days.length).toBeLessThan(7);
      }),
    );
  });
});
