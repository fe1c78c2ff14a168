import type { Copy } from '../../copy/en.ts';
import { emergencyFor } from '../../core/helplines/crisis-lines.ts';
import type { Helplines } from '../../core/helplines/helpline.ts';
import { countryName } from './country-name.ts';

/** What to dial in immediate danger: the country's own number, or, where the country is unknown, how to know which. */
export function emergencyNumber(helplines: Helplines, country: string | null, copy: Copy): string {
  const words = copy.care.helplines;
  const alternatives = (numbers: readonly string[]) => numbers.join(` ${words.or} `);
  const known = emergencyFor(helplines, country);
  if (known) return `**${alternatives(known.ambulance)}**`;
  const examples = helplines.emergencyExamples.map(
    ({ countries, numbers }) =>
      `${alternatives(numbers)} (${countries.map((code) => countryName(code, copy)).join(', ')})`,
  );
  return words.localNumber(examples.join(', '));
}
