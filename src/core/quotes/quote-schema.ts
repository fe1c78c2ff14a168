import { z } from 'zod';
import type { Fault } from '../corpus/fault.ts';
import { says } from '../corpus/schema-faults.ts';
import type { OwnLine, Quotation } from './quote.ts';

/** In characters: long enough to say something, short enough to be read while the coffee runs. */
export const MIN_TEXT = 40;
export const MAX_TEXT = 240;
export const MAX_QUOTE_ID = 40;

/** What tells a quotation from a line of our own. It takes all four. */
export const CREDITS = ['author', 'work', 'year', 'licence'] as const;
const YEAR: Fault = { kind: 'needs-year', example: 1845 };
const NO_CREDIT: Fault = { kind: 'missing-credit' };

const needed = (otherwise: Fault, missing: Fault = { kind: 'missing' }) => ({
  error: ({ input }: { input?: unknown }) => says(input === undefined ? missing : otherwise),
});

const id = (example: string) =>
  z
    .string(needed({ kind: 'needs-text-such-as', example }))
    .max(MAX_QUOTE_ID, says({ kind: 'too-long', most: MAX_QUOTE_ID }))
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says({ kind: 'id-shape', example }));

const credit = z
  .string(needed({ kind: 'needs-quoting' }, NO_CREDIT))
  .trim()
  .min(1, says({ kind: 'empty-credit' }))
  .max(100, says({ kind: 'too-long', most: 100 }));

const shared = {
  id: id('q-hope-1'),
  text: z
    .string(needed({ kind: 'needs-quoting' }))
    .trim()
    .min(MIN_TEXT, says({ kind: 'too-short', least: MIN_TEXT }))
    .max(MAX_TEXT, says({ kind: 'too-long', most: MAX_TEXT }))
    .regex(/^[^\n\r]*$/, says({ kind: 'several-lines' })),
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
    year: z.int(needed(YEAR, NO_CREDIT)).min(1, says(YEAR)).max(2100, says(YEAR)),
    licence: credit,
    passage: id('no-hope').optional(),
  })
  .transform(({ passage = null, ...fields }): Quotation => ({ kind: 'quotation', ...fields, passage }));

/** The schema for one entry: an entry with any of the four credits means to be a quotation. */
export function schemaFor(entry: unknown): typeof ownLine | typeof quotation {
  const credited = typeof entry === 'object' && entry !== null && CREDITS.some((key) => key in entry);
  return credited ? quotation : ownLine;
}
