import { describe, expect, it } from 'vitest';
import { emergencyFor, linesFor, mainLine } from '../../../src/core/helplines/crisis-lines.ts';
import { emergency, line, table } from './rows.ts';

const TODAY = new Date('2026-11-22T12:00:00Z');

describe('mainLine', () => {
  const helplines = table({
    lines: [
      line({ id: 'gb-other' }),
      line({ id: 'gb-first', main: true }),
      line({ id: 'fr-other', country: 'FR' }),
    ],
  });

  it('is the one marked as main, wherever it stands', () => {
    expect(mainLine(helplines, 'GB')?.id).toBe('gb-first');
  });

  it('is never guessed: not from an unknown country, not from one without a main line', () => {
    for (const country of [null, 'FR', 'gb', 'G', '', 'constructor', '__proto__']) {
      expect(mainLine(helplines, country)).toBeNull();
    }
  });
});

describe('linesFor', () => {
  function listed(...lines: Parameters<typeof line>[0][]) {
    return linesFor(table({ lines: lines.map(line) }), 'GB', TODAY);
  }

  it('sorts lines by what they are for', () => {
    const { crisis, abuse, child, warm } = listed(
      { id: 'gb-warm', category: 'warm' },
      { id: 'gb-child', category: 'child' },
      { id: 'gb-abuse', category: 'abuse' },
      { id: 'gb-crisis', category: 'crisis' },
    );
    expect([crisis, abuse, child, warm].map((rows) => rows.map((row) => row.line.id))).toEqual([
      ['gb-crisis'],
      ['gb-abuse'],
      ['gb-child'],
      ['gb-warm'],
    ]);
  });

  it('puts the main line first, then what ships, then what waits for a check, then what is old', () => {
    const { crisis } = listed(
      { id: 'gb-old-waiting', sourceDate: '2020', ship: 'after-check' },
      { id: 'gb-old', sourceDate: '2024-11-21' },
      { id: 'gb-waiting', ship: 'after-check' },
      { id: 'gb-ageing', sourceDate: '2025-01-01' },
      { id: 'gb-recent' },
      { id: 'gb-undated', sourceDate: null },
      { id: 'gb-main', main: true, sourceDate: '2018' },
    );
    expect(crisis.map((row) => row.line.id)).toEqual([
      'gb-main',
      'gb-ageing',
      'gb-recent',
      'gb-undated',
      'gb-waiting',
      'gb-old',
      'gb-old-waiting',
    ]);
  });

  it('asks the reader to check a source older than 12 months, an undated one and one that waits for it', () => {
    const { crisis } = listed(
      { id: 'gb-recent' },
      { id: 'gb-ageing', sourceDate: '2025-01-01' },
      { id: 'gb-undated', sourceDate: null },
      { id: 'gb-waiting', ship: 'after-check' },
    );
    expect(crisis.map((row) => row.toBeChecked)).toEqual([false, true, true, true]);
  });

  it('lists a source older than 24 months after the directories, and an undated one before them', () => {
    const { abuse } = listed(
      { category: 'abuse', sourceDate: null },
      { category: 'abuse', sourceDate: '2024-11-22' },
      { category: 'abuse', sourceDate: '2024-11-21' },
    );
    expect(abuse.map((row) => row.afterDirectories)).toEqual([false, false, true]);
  });

  it('keeps an old main line above the directories, with its note', () => {
    const [main] = listed({ main: true, sourceDate: '2018' }).crisis;
    expect(main).toMatchObject({ age: 'old', toBeChecked: true, afterDirectories: false });
  });

  it('shows no weak row', () => {
    const { child } = listed(
      { category: 'child', certainty: 'L', ship: 'after-check' },
      { category: 'child', certainty: 'L-M', ship: 'after-check' },
    );
    expect(child).toEqual([]);
  });

  it('shows nothing of another country, and shared European numbers only under EU', () => {
    const helplines = table({
      lines: [
        line({ id: 'eu-child', country: 'EU', category: 'child' }),
        line({ id: 'fr-1', country: 'FR' }),
      ],
    });
    expect(linesFor(helplines, 'DE', TODAY)).toEqual({ crisis: [], abuse: [], child: [], warm: [] });
    expect(linesFor(helplines, 'EU', TODAY).child).toHaveLength(1);
  });
});

describe('emergencyFor', () => {
  const helplines = table({
    emergency: [emergency(), emergency({ country: 'CO', certainty: 'L-M', show: 'after-check' })],
  });

  it('is the row of that very country', () => {
    expect(emergencyFor(helplines, 'GB')?.ambulance).toEqual(['999', '112']);
  });

  it('is never guessed for an unknown country', () => {
    for (const country of [null, 'FR', 'gb', '', 'toString', '__proto__']) {
      expect(emergencyFor(helplines, country)).toBeNull();
    }
  });

  it('keeps numbers back that wait for a check', () => {
    expect(emergencyFor(helplines, 'CO')).toBeNull();
  });
});
