import { z } from 'zod';
import { MAX_BODY, MAX_OTHER_SIDE, MAX_QUESTION } from '../corpus/parse-passage.ts';
import { NOTICES, VIEWPOINTS } from '../corpus/passage.ts';
import { says } from '../corpus/schema-faults.ts';
import { MAX_TEXT, MIN_TEXT } from '../quotes/quote-schema.ts';
import { type LibraryEntry, MAX_ENTRY_ID, type PassageEntry, type QuoteEntry } from './entry.ts';

export const MAX_ALIASES = 20;
export const MAX_SOURCE = 150;
/** Each is credited in full below the answer. */
const MAX_SOURCES = 2;

const line = (max: number) =>
  z
    .string(says({ kind: 'needs-words' }))
    .trim()
    .min(1, says({ kind: 'empty' }))
    .max(max, says({ kind: 'too-long', most: max }))
    .regex(/^[^\n\r]*$/, says({ kind: 'several-lines' }));

const list = <T extends z.ZodType>(entry: T, most: number) =>
  z.array(entry, says({ kind: 'needs-list' })).max(most, says({ kind: 'too-many', most }));

const id = z
  .string(says({ kind: 'wrong-type', wanted: 'text' }))
  .max(MAX_ENTRY_ID, says({ kind: 'too-long', most: MAX_ENTRY_ID }))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says({ kind: 'id-shape', example: 'our-rules' }));
const reference = z
  .string(says({ kind: 'wrong-type', wanted: 'text' }))
  .max(40, says({ kind: 'too-long', most: 40 }));

/** One passage as a file gives it: the corpus' own fields, fewer of them needed. `points` and `related` are passed over. */
export const passageSchema = z
  .strictObject({
    id,
    question: line(MAX_QUESTION).regex(/[?？؟]$/u, says({ kind: 'no-question-mark' })),
    aliases: list(line(MAX_QUESTION), MAX_ALIASES).min(1, says({ kind: 'too-few-aliases', least: 1 })),
    topics: list(reference, 5).min(1, says({ kind: 'needs-topic', file: null })),
    sources: list(reference, MAX_SOURCES).default([]),
    source: line(MAX_SOURCE).optional(),
    viewpoint: z.enum(VIEWPOINTS, says({ kind: 'one-of', choices: VIEWPOINTS })).default('shared'),
    'other-side': z
      .string()
      .trim()
      .min(1, says({ kind: 'empty' }))
      .max(MAX_OTHER_SIDE, says({ kind: 'too-long', most: MAX_OTHER_SIDE }))
      .optional(),
    notice: list(z.enum(NOTICES, says({ kind: 'one-of', choices: NOTICES })), NOTICES.length).default([]),
    points: z.unknown().optional(),
    related: z.unknown().optional(),
    reviewed: z.iso.date(says({ kind: 'needs-day' })),
    body: z
      .string(says({ kind: 'needs-answer' }))
      .trim()
      .min(1, says({ kind: 'needs-answer' }))
      .max(MAX_BODY, {
        error: ({ input }) => says({ kind: 'answer-too-long', length: String(input).length, most: MAX_BODY }),
      })
      .refine((body) => !/^#{1,6} /m.test(body), says({ kind: 'heading' })),
  })
  .transform(
    ({ points: _, related: __, 'other-side': otherSide = null, notice: notices, source = null, ...same }) =>
      ({ kind: 'passage', ...same, source, otherSide, notices }) satisfies PassageEntry,
  );

const YEAR = says({ kind: 'needs-year', example: 1845 });
const ALL_FOUR = says({ kind: 'needs-credits' });

/** One quote as a file gives it. */
export const quoteSchema = z
  .strictObject({
    id,
    text: line(MAX_TEXT).min(MIN_TEXT, says({ kind: 'too-short', least: MIN_TEXT })),
    topic: reference,
    author: line(100).optional(),
    work: line(100).optional(),
    year: z.int(YEAR).min(1, YEAR).max(2100, YEAR).optional(),
    licence: line(100).optional(),
    source: z.unknown().optional(),
    passage: z.unknown().optional(),
  })
  .transform(({ id, text, topic, author, work, year, licence }, context): QuoteEntry => {
    const given = [author, work, year, licence].filter((part) => part !== undefined);
    if (author !== undefined && work !== undefined && year !== undefined && licence !== undefined)
      return { kind: 'quote', id, text, topic, credit: { author, work, year, licence } };
    if (given.length > 0) context.addIssue({ code: 'custom', path: ['author'], message: ALL_FOUR });
    return { kind: 'quote', id, text, topic, credit: null };
  });

/** Fields as a file or a form gives them; nothing about them is known yet. */
export type Draft = Readonly<Record<string, unknown>>;

/** What only a quote has tells it from a passage. */
export function isQuoteDraft(draft: Draft): boolean {
  return ('text' in draft || 'topic' in draft) && !('question' in draft);
}

/** The draft that gives this entry again. */
export function draftOf(entry: LibraryEntry): Draft {
  if (entry.kind === 'quote') {
    const { kind: _, credit, ...same } = entry;
    return { ...same, ...credit };
  }
  const { kind: _, otherSide, notices, source, sources, viewpoint, ...same } = entry;
  return {
    ...same,
    ...(sources.length > 0 ? { sources } : {}),
    ...(source === null ? {} : { source }),
    ...(viewpoint === 'shared' ? {} : { viewpoint }),
    ...(otherSide === null ? {} : { 'other-side': otherSide }),
    ...(notices.length > 0 ? { notice: notices } : {}),
  };
}
