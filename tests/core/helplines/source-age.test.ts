import { describe, expect, it } from 'vitest';
import { isToBeChecked, sourceAge } from '../../../src/core/helplines/source-age.ts';

const TODAY = new Date('2026-11-22T15:30:00Z');

describe('sourceAge', () => {
  it.each([
    ['2026-06-02', 'recent'],
    ['2025-11-22', 'recent'],
    ['2025-11-21', 'check'],
    ['2024-11-22', 'check'],
    ['2024-11-21', 'old'],
    ['2016', 'old'],
  ] as const)('takes a source of %s as %s on 22 November 2026', (sourceDate, age) => {
    expect(sourceAge({ sourceDate }, TODAY)).toBe(age);
  });

  it('counts a month from its first day, so that nothing seems newer than it is', () => {
    expect(sourceAge({ sourceDate: '2025-11' }, TODAY)).toBe('check');
    expect(sourceAge({ sourceDate: '2025-12' }, TODAY)).toBe('recent');
  });

  it('counts a year from its first day', () => {
    expect(sourceAge({ sourceDate: '2025' }, TODAY)).toBe('check');
    expect(sourceAge({ sourceDate: '2024' }, TODAY)).toBe('old');
  });

  it('takes an undated source as one to check', () => {
    expect(sourceAge({ sourceDate: null }, TODAY)).toBe('check');
  });

  it('does not grow older within a day', () => {
    expect(sourceAge({ sourceDate: '2025-11-22' }, new Date('2026-11-22T23:59:59Z'))).toBe('recent');
    expect(sourceAge({ sourceDate: '2025-11-22' }, new Date('2026-11-23T00:00:00Z'))).toBe('check');
  });

  it('copes with a leap day', () => {
    expect(sourceAge({ sourceDate: '2024-02-29' }, new Date('2025-03-01T00:00:00Z'))).toBe('recent');
    expect(sourceAge({ sourceDate: '2024-02-29' }, new Date('2025-03-02T00:00:00Z'))).toBe('check');
  });
});

describe('isToBeChecked', () => {
  it('asks nothing about a row that ships and is recent', () => {
    expect(isToBeChecked({ sourceDate: '2026-06-02', ship: 'yes' }, TODAY)).toBe(false);
  });

  it('asks for a check of an older row, an undated one, and one that waits for a check', () => {
    expect(isToBeChecked({ sourceDate: '2025-01', ship: 'yes' }, TODAY)).toBe(true);
    expect(isToBeChecked({ sourceDate: null, ship: 'yes' }, TODAY)).toBe(true);
    expect(isToBeChecked({ sourceDate: '2026-06-02', ship: 'after-check' }, TODAY)).toBe(true);
  });
});
