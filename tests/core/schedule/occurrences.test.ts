import fc from 'fast-check';
import moment from 'moment-timezone';
import { describe, expect, it } from 'vitest';
import { firstOccurrence, nextOccurrence, nextOccurrences } from '../../../src/core/schedule/occurrences.ts';
import type { Weekday } from '../../../src/core/schedule/schedule.ts';
import { ORACLE_VERSION, oracleOccurrence } from './oracle.ts';

const next = (time: string, timeZone: string, after: string, weekdays: Weekday[] = []) =>
  nextOccurrence({ time, timeZone, weekdays }, new Date(after)).toISOString();

describe('the next time a schedule comes round', () => {
  it('is later the same day, or the next day, and never the very instant asked about', () => {
    expect(next('09:00', 'Europe/London', '2026-01-10T08:59:59.999Z')).toBe('2026-01-10T09:00:00.000Z');
    expect(next('09:00', 'Europe/London', '2026-01-10T09:00:00Z')).toBe('2026-01-11T09:00:00.000Z');
  });

  it('keeps its wall-clock time when the clocks change', () => {
    expect(next('09:00', 'Europe/London', '2026-03-28T12:00:00Z')).toBe('2026-03-29T08:00:00.000Z');
    expect(next('09:00', 'America/New_York', '2025-11-01T14:00:00Z')).toBe('2025-11-02T14:00:00.000Z');
  });

  it('comes as much later as the gap is long, on the day the clocks skip it', () => {
    expect(next('02:30', 'America/New_York', '2026-03-08T00:00:00Z')).toBe('2026-03-08T07:30:00.000Z');
    expect(next('01:00', 'Europe/London', '2026-03-29T00:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('comes the first time only, on the day it happens twice', () => {
    const first = next('01:30', 'America/New_York', '2025-11-02T00:00:00Z');
    expect(first).toBe('2025-11-02T05:30:00.000Z');
    expect(next('01:30', 'America/New_York', first)).toBe('2025-11-03T06:30:00.000Z');
  });

  it('knows half-hour daylight saving, and zones of half and quarter hours', () => {
    expect(next('02:15', 'Australia/Lord_Howe', '2025-10-04T12:00:00Z')).toBe('2025-10-04T15:45:00.000Z');
    expect(next('07:00', 'Asia/Kathmandu', '2026-05-01T00:00:00Z')).toBe('2026-05-01T01:15:00.000Z');
    expect(next('07:00', 'Asia/Kolkata', '2026-05-01T00:00:00Z')).toBe('2026-05-01T01:30:00.000Z');
    expect(next('07:00', 'Pacific/Chatham', '2026-07-01T00:00:00Z')).toBe('2026-07-01T18:15:00.000Z');
  });

  it('does not come on a date that the zone left out', () => {
    const samoa = { time: '09:00', timeZone: 'Pacific/Apia' };
    const dates = nextOccurrences(samoa, new Date('2011-12-28T00:00:00Z'), 4).map(({ date }) => date);
    expect(dates).toEqual(['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01']);
    expect(next('09:00', 'Pacific/Apia', '2011-12-27T00:00:00Z', [5])).toBe('2012-01-05T19:00:00.000Z');
  });

  it('belongs to the evening it was set for, where a gap carries it past midnight', () => {
    const nuuk = { time: '23:30', timeZone: 'America/Nuuk' };
    const [late, following] = nextOccurrences(nuuk, new Date('2026-03-28T12:00:00Z'), 2);
    expect(late).toEqual({ at: new Date('2026-03-29T01:30:00Z'), date: '2026-03-28' });
    expect(following?.date).toBe('2026-03-29');
  });

  it('knows leap days, and waits for the chosen weekdays', () => {
    expect(next('12:00', 'UTC', '2028-02-28T13:00:00Z')).toBe('2028-02-29T12:00:00.000Z');
    expect(next('12:00', 'UTC', '2026-11-22T13:00:00Z', [6, 7])).toBe('2026-11-28T12:00:00.000Z');
  });

  it('refuses a zone or a time that does not exist', () => {
    expect(() => next('09:00', 'Mars/Olympus', '2026-01-01T00:00:00Z')).toThrow(RangeError);
    expect(() => next('24:10', 'UTC', '2026-01-01T00:00:00Z')).toThrow(RangeError);
  });
});

/** Every continent, every odd offset, and the zones that have surprised schedulers. */
const ZONES = `Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos Africa/Juba America/Anchorage
America/Asuncion America/Bogota America/Caracas America/Chicago America/Denver America/Halifax America/Havana
America/Nuuk America/Los_Angeles America/Mexico_City America/New_York America/Santiago America/Sao_Paulo
America/St_Johns Antarctica/Casey Antarctica/Troll Asia/Amman Asia/Dhaka Asia/Gaza Asia/Hong_Kong Asia/Kabul
Asia/Kathmandu Asia/Kolkata Asia/Pyongyang Asia/Riyadh Asia/Tehran Asia/Tokyo Asia/Yangon Atlantic/Azores
Australia/Adelaide Australia/Eucla Australia/Lord_Howe Australia/Sydney Europe/Dublin Europe/Istanbul
Europe/London Europe/Moscow Europe/Paris Europe/Samara Pacific/Apia Pacific/Auckland Pacific/Chatham
Pacific/Kiritimati Pacific/Marquesas Pacific/Norfolk Pacific/Tongatapu`.split(/\s+/);
const FROM = Date.UTC(1996, 0, 1);
/** Where what both sides know ends: later rules may differ between two editions of the zone files. */
const TO = Date.UTC(2026, 0, 1);

describe(`against the zone files, read by somebody else (${ORACLE_VERSION}; ours: ICU ${process.versions.tz})`, () => {
  it.each(ZONES)('%s agrees, over 30 years', (timeZone) => {
    const changes = (moment.tz.zone(timeZone)?.untils ?? []).filter((at) => at > FROM && at < TO);
    const anywhere = fc.integer({ min: FROM, max: TO });
    const nearChange = fc
      .tuple(fc.constantFrom(...changes, FROM), fc.integer({ min: -40 * 3_600_000, max: 3 * 3_600_000 }))
      .map(([at, shift]) => at + shift);
    const time = fc
      .tuple(
        fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 23 })),
        fc.integer({ min: 0, max: 59 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const weekdays = fc.oneof(
      fc.constant<Weekday[]>([]),
      fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { maxLength: 7 }),
    );
    fc.assert(
      fc.property(fc.oneof(anywhere, nearChange), time, weekdays, (after, at, days) => {
        const schedule = { time: at, timeZone, weekdays: days };
        const ours = nextOccurrence(schedule, new Date(after)).toISOString();
        expect(ours).toBe(new Date(oracleOccurrence(schedule, after)).toISOString());
      }),
      { numRuns: 60 },
    );
  });

  it('comes once for each date, in order, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: FROM, max: TO }), (timeZone, from) => {
        const found = nextOccurrences({ time: '00:15', timeZone }, new Date(from), 20);
        expect(new Set(found.map(({ date }) => date)).size).toBe(20);
        for (const [index, { at }] of found.entries()) {
          if (index > 0) expect(at.getTime()).toBeGreaterThan(found[index - 1]?.at.getTime() ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same answer from any instant before it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: FROM, max: TO }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (timeZone, from, part) => {
          const schedule = { time: '23:45', timeZone };
          const { at } = firstOccurrence(schedule, new Date(from));
          const between = new Date(from + (at.getTime() - from) * part);
          expect(nextOccurrence(schedule, between)).toEqual(at);
        },
      ),
      { numRuns: 200 },
    );
  });
});
