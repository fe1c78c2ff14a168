import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWeekdays } from '../../../src/core/schedule/parse-weekdays.ts';

describe('weekdays as people type them', () => {
  it.each([
    ['every day', []],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['Weekends', [6, 7]],
    ['mon, wed, fri', [1, 3, 5]],
    ['Fridays and Mondays', [1, 5]],
    ['tues thurs', [2, 4]],
    ['wednesday', [3]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Mon to Wed', [1, 2, 3]],
    ['sat – mon', [1, 6, 7]],
    ['mon-sun', []],
    ['weekdays, sat', [1, 2, 3, 4, 5, 6]],
    ['mo we fr', [1, 3, 5]],
  ])('%s', (typed, days) => expect(parseWeekdays(typed)).toEqual(days));

  it.each(['someday', 'funday', 'mon-', 'monkey', 'x'])('"%s" cannot be read', (typed) =>
    expect(parseWeekdays(typed)).toBeNull(),
  );

  it('come in order and each once, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^((mon|tue|sat|sun)[, -]?){0,6}$/)), (typed) => {
        const days = parseWeekdays(typed) ?? [];
        expect(days).toEqual([...new Set(days)].sort((one, other) => one - other));
        expect(days.length).toBeLessThan(7);
      }),
    );
  });
});
