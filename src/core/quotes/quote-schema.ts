import { z } from 'zod';
import type { OwnLine, Quotation } from './quote.ts';

/** In characters: long enough to say something, short enough to be read while the coffee runs. */
export const MIN_TEXT = 40;
export const MAX_TEXT = 240;
export const MAX_QUOTE_ID = 40;

/** What tells a quotation from a line of our own. It takes all four. */
export const CREDITS = ['author', 'work', 'year', 'licence'] as const;
const ALL_FOUR = 'a quotation names its author, work, year and licence';

const needed = (otherwise: string, missing = 'is missing') => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? missing : otherwise),
});

const id = (example: string) =>
  z
    .string(needed(`must be text, such as ${example}`))
    .max(MAX_QUOTE_ID, `at most ${MAX_QUOTE_ID} characters`)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, `small letters, digits and single hyphens only, such as ${example}`);

const credit = z
  .string(needed('must be text: put it in quotes', `is missing: ${ALL_FOUR}`))
  .trim()
  .min(1, `must not be empty: ${ALL_FOUR}`)
  .max(100, 'at most 100 characters');

const shared = {
  id: id('q-hope-1'),
  text: z
    .string(needed('must be text: put it in quotes'))
    .trim()
    .min(MIN_TEXT, `at least ${MIN_TEXT} characters`)
    .max(MAX_TEXT, `at most ${MAX_TEXT} characters`)
    .regex(/^[^\n\r]*$/, 'must be one line'),
  topic: id('hope'),
};

const ownLine = z
  .strictObject({ ...shared, source: id('what-is-recovery'), passage: id('no-hope') })
  .transform((fields): OwnLine => ({ kind: 'own-line', ...fields }));

const quotation = z
  .strictObject({
    ...shared,
    author: credit,
    work: credit,
    year: z
      .int(needed('a year, such as 1845, without quotes', `is missing: ${ALL_FOUR}`))
      .min(1, 'a year, such as 1845')
      .max(2100, 'a year, such as 1845'),
    licence: credit,
    passage: id('no-hope').optional(),
  })
  .transform(({ passage = null, ...fields }): Quotation => ({ kind: 'quotation', ...fields, passage }));

/** The schema for one entry: an entry with any of the four credits means to be a quotation. */
export function schemaFor(entry: unknown): typeof ownLine | typeof quotation {
  const credited = typeof entry === 'object' && entry !== null && CREDITS.some((key) => key in entry);
  return credited ? quotation : ownLine;
}
