import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTime } from '../../../src/core/schedule/parse-time.ts';

describe('a time as people type it', () => {
  it.each([
    ['09:00', '09:00'],
    ['9', '09:00'],
    [' 9:05 ', '09:05'],
    ['21.30', '21:30'],
    ['0930', '09:30'],
    ['9am', '09:00'],
    ['9:30 PM', '21:30'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['7 p.m.', '19:00'],
    ['21h30', '21:30'],
    ['8h', '08:00'],
    ['7 Uhr', '07:00'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it.each([
    '',
    '24:00',
    '9:60',
    '13pm',
    '0am',
    'nine',
    '9:5',
    '-1',
    '9:00:00',
    '99',
    '09:00 tomorrow',
    '__proto__',
    'constructor',
  ])('"%s" is not a time', (typed) => expect(parseTime(typed)).toBeNull());

  it('is never anything but HH:mm, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d:.hapm ]{0,8}$/)), (typed) => {
        const time = parseTime(typed);
        if (time !== null) expect(time).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
      }),
    );
  });
});
