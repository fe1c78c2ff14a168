import type { Category, Emergency, Helpline, Helplines } from './helpline.ts';
import { isWeak } from './is-weak.ts';
import { isToBeChecked, type SourceAge, sourceAge } from './source-age.ts';

/** A line, and how openly it may be offered on the day it is shown. */
export interface ListedLine {
  readonly line: Helpline;
  readonly age: SourceAge;
  /** Shown with a visible "please check" note. */
  readonly toBeChecked: boolean;
  /** Shown below the international directories. Never true of a main line. */
  readonly afterDirectories: boolean;
}

export type LinesByCategory = Readonly<Record<Category, readonly ListedLine[]>>;

/** The one line of a country to offer first; null where the country is unknown or has none. */
export function mainLine(helplines: Helplines, country: string | null): Helpline | null {
  return helplines.lines.find((line) => line.main && line.country === country) ?? null;
}

/**
 * All that may be shown for a country, matched exactly: `EU` rows are listed under `EU` alone, since a shared number
 * does not work in every member state. In each category the main line comes first, then what ships, what waits for a
 * check, and what is too old to stand above the directories. Weak rows (L, L-M) are left out.
 */
export function linesFor(helplines: Helplines, country: string, today: Date): LinesByCategory {
  const listed = helplines.lines
    .filter((line) => line.country === country && !isWeak(line))
    .map((line) => listLine(line, today))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const ofCategory = (category: Category) => listed.filter(({ line }) => line.category === category);
  return {
    crisis: ofCategory('crisis'),
    abuse: ofCategory('abuse'),
    child: ofCategory('child'),
    warm: ofCategory('warm'),
  };
}

/** Null where the country is unknown, or where its numbers still wait for a check: then give the general advice. */
export function emergencyFor(helplines: Helplines, country: string | null): Emergency | null {
  return helplines.emergency.find((row) => row.country === country && row.show === 'yes') ?? null;
}

function listLine(line: Helpline, today: Date): ListedLine {
  const age = sourceAge(line, today);
  return {
    line,
    age,
    toBeChecked: isToBeChecked(line, today),
    afterDirectories: age === 'old' && !line.main,
  };
}

/** Array.sort is stable, so rows of one place keep the order of the table. */
function placeOf({ line, afterDirectories }: ListedLine): number {
  if (line.main) return 0;
  return (afterDirectories ? 3 : 1) + (line.ship === 'yes' ? 0 : 1);
}
