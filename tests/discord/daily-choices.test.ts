import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../src/copy/copy-for.ts';
import { CARE_LANGUAGES, type CareLanguage } from '../../src/core/care/assessment.ts';
import { corpusIn } from '../../src/core/corpus/corpus-in.ts';
import { engineTimeZones } from '../../src/core/schedule/engine-time-zones.ts';
import { parseWeekdays } from '../../src/core/schedule/parse-weekdays.ts';
import { WEEKDAYS } from '../../src/core/schedule/schedule.ts';
import { isAllTopics } from '../../src/discord/all-topics.ts';
import { readChoices, suggestChoices } from '../../src/discord/daily-choices.ts';
import { MAX_CHOICES } from '../../src/discord/limits.ts';
import { daysInWords } from '../../src/discord/render/schedule.ts';
import { shippedCorpus } from '../support/corpus.ts';
import { request } from '../support/request.ts';
import { services } from '../support/services.ts';

const english = await shippedCorpus();
const timeZones = engineTimeZones();
const today = () => new Date('2027-01-04T08:00:00Z');

/** As somebody with Discord in that language types them, on top of a time and a zone that are set. */
function read(language: CareLanguage, given: { weekdays?: string; topics?: string }) {
  const corpus = corpusIn(language, english);
  const current = { schedule: { time: '09:00', timeZone: 'Europe/Madrid' }, topics: ['setbacks'] };
  const asked = { ...request(given), copy: copyFor(language) };
  const result = readChoices(asked, current, services({ corpus, timeZones }));
  if ('half' in result) throw new Error('time and zone were given');
  return 'problem' in result ? result.problem : result.choices;
}

const offered = (language: CareLanguage, option: string, text: string) =>
  suggestChoices(
    { option, text, locale: language, guildId: null, copy: copyFor(language) },
    services({ corpus: corpusIn(language, english), timeZones, today }),
  );

describe('the days of a daily quote', () => {
  it.each([
    ['es', 'de lunes a viernes', [1, 2, 3, 4, 5]],
    ['fr', 'mardi et jeudi', [2, 4]],
    ['de', 'Di, Do', [2, 4]],
    ['pt', 'fim de semana', [6, 7]],
    ['de', 'mon, wed', [1, 3]],
  ] as const)('are read in %s, as in “%s”', (language, weekdays, days) =>
    expect(read(language, { weekdays })).toMatchObject({ schedule: { weekdays: days } }),
  );

  it.each(CARE_LANGUAGES)('are read in %s as the bot itself writes them', (language) => {
    fc.assert(
      fc.property(fc.subarray([...WEEKDAYS]), (days) => {
        const written = daysInWords(days, copyFor(language));
        expect(parseWeekdays(written, language)).toEqual(days.length === WEEKDAYS.length ? [] : days);
      }),
    );
  });

  it.each(CARE_LANGUAGES)('are read in %s from the examples that it gives when it could not', (language) => {
    const { badWeekdays } = copyFor(language).daily.choices;
    const examples = [...badWeekdays.matchAll(/[“„«]\s?([^”“»]+?)\s?[”“»]/gu)].map(([, example]) => example);
    expect(examples.map((example) => parseWeekdays(example ?? '', language))).toEqual([
      [1, 2, 3, 4, 5],
      [1, 3, 5],
    ]);
    expect(read(language, { weekdays: 'qwerty' })).toBe(badWeekdays);
  });

  it.each(CARE_LANGUAGES)('are offered in %s by their names, and what is sent is read again', (language) => {
    const choices = offered(language, 'weekdays', '');
    expect(choices.length).toBeLessThanOrEqual(MAX_CHOICES);
    const calendar = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const names = choices.map(({ name }) => name);
    for (const day of WEEKDAYS) expect(names).toContain(calendar.format(Date.UTC(2024, 0, day)));
    expect(new Set(names).size).toBe(names.length);
    for (const { name, value } of choices)
      expect(daysInWords(parseWeekdays(value, language) ?? [], copyFor(language))).toBe(name);
  });

  it('are named in full as soon as they can be read', () => {
    expect(offered('es', 'weekdays', 'mie y sab')).toEqual([
      { name: 'miércoles y sábado', value: 'wed, sat' },
    ]);
  });
});

describe('the topics of a daily quote', () => {
  it.each([
    ['en', 'all'],
    ['es', 'todos'],
    ['es', 'Todos los temas'],
    ['fr', 'tous'],
    ['fr', 'tous les themes'],
    ['de', 'alle Themen'],
    ['pt', 'todos'],
    ['pt', 'all'],
  ] as const)('are all of them again in %s with “%s”', (language, topics) =>
    expect(read(language, { topics })).toMatchObject({ topics: [] }),
  );

  it.each([
    ['es', 'Esperanza', 'hope'],
    ['es', 'diagnosticos y etiquetas', 'diagnosis'],
    ['pt', 'solidao', 'loneliness'],
    ['de', 'hope', 'hope'],
  ] as const)('are found in %s by “%s”', (language, topics, id) =>
    expect(read(language, { topics })).toMatchObject({ topics: [id] }),
  );

  it('are never named like all of them', () => {
    for (const language of CARE_LANGUAGES)
      for (const { id, name } of corpusIn(language, english).topics.values())
        expect([id, isAllTopics(id), isAllTopics(name)]).toEqual([id, false, false]);
  });
});
