import { describe, expect, it } from 'vitest';
import { CITIES } from '../../../src/core/schedule/cities.ts';
import { engineTimeZones } from '../../../src/core/schedule/engine-time-zones.ts';
import { firstOccurrence } from '../../../src/core/schedule/occurrences.ts';
import { usualZones } from '../../../src/core/schedule/usual-zones.ts';

const zones = engineTimeZones();
const first = (typed: string, locale = 'en-GB') => zones.search(typed, locale, 25)[0]?.timeZone;

/** Discord's locales (documentation, "Locales"). */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

describe('the time zones offered while somebody types', () => {
  it('begin with those of their language', () => {
    expect(first('', 'de')).toBe('Europe/Berlin');
    expect(first('', 'ja')).toBe('Asia/Tokyo');
    expect(first('', 'en-US')).toBe('America/New_York');
    for (const locale of LOCALES) expect(zones.search('', locale, 25).length).toBeGreaterThan(5);
  });

  it.each([
    ['lond', 'Europe/London'],
    ['zürich', 'Europe/Zurich'],
    ['zurich', 'Europe/Zurich'],
    ['mumbai', 'Asia/Kolkata'],
    ['san fran', 'America/Los_Angeles'],
    ['kiev', 'Europe/Kyiv'],
    ['kyiv', 'Europe/Kyiv'],
    ['new york', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['lord howe', 'Australia/Lord_Howe'],
    ['nepal', 'Asia/Kathmandu'],
    ['iceland', 'Atlantic/Reykjavik'],
    ['utc', 'UTC'],
  ])('%s leads to %s', (typed, zone) => expect(first(typed)).toBe(zone));

  it('show each zone once, and no more than fit', () => {
    const found = zones.search('a', 'en-GB', 25).map(({ timeZone }) => timeZone);
    expect(found).toHaveLength(25);
    expect(new Set(found).size).toBe(25);
  });
});

describe('a zone that was typed without choosing', () => {
  it('is understood when it is one city, one country of one zone, or a name', () => {
    expect(zones.find('Manchester')).toBe('Europe/London');
    expect(zones.find('germany')).not.toBeUndefined();
    expect(zones.find('Asia/Calcutta')).toBe('Asia/Kolkata');
    expect(zones.find('europe/paris')).toBe('Europe/Paris');
  });

  it('is refused when it is none, or several', () => {
    for (const typed of ['', 'Atlantis', 'United States', '+05:00', 'GMT+1', 'x'.repeat(6_000)])
      expect(zones.find(typed)).toBeNull();
  });
});

describe('the tables', () => {
  it('name only zones that exist', () => {
    const named = [...Object.keys(CITIES), ...LOCALES.flatMap((locale) => usualZones(locale))];
    for (const timeZone of named) {
      expect(zones.find(timeZone)).toBe(timeZone);
      expect(() => firstOccurrence({ time: '09:00', timeZone }, new Date())).not.toThrow();
    }
  });

  it.each([
    ['es', ['America/Mexico_City', 'Europe/Madrid']],
    ['en', ['America/New_York', 'Europe/London']],
    ['pt', ['America/Sao_Paulo']],
  ])('are offered for %s alone as for all countries that speak it', (language, zones) =>
    expect(usualZones(language)).toEqual(expect.arrayContaining(zones)),
  );
});
