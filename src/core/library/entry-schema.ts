import { z } from 'zod';
import { MAX_BODY, MAX_OTHER_SIDE, MAX_QUESTION } from '../corpus/parse-passage.ts';
import { NOTICES, VIEWPOINTS } from '../corpus/passage.ts';
import { MAX_TEXT, MIN_TEXT } from '../quotes/quote-schema.ts';
import { type LibraryEntry, MAX_ENTRY_ID, type PassageEntry, type QuoteEntry } from './entry.ts';

export const MAX_ALIASES = 20;
export const MAX_SOURCE = 150;
/** Each is credited in full below the answer. */
const MAX_SOURCES = 2;

const line = (max: number) =>
  z
    .string('write some text here')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `at most ${max} characters`)
    .regex(/^[^\n\r]*$/, 'must be one line');

const list = <T extends z.ZodType>(entry: T, most: number) =>
  z.array(entry, 'write a list, such as [one, two]').max(most, `at most ${most}`);

const id = z
  .string('must be text')
  .max(MAX_ENTRY_ID, `at most ${MAX_ENTRY_ID} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and single hyphens only, such as our-rules');
const reference = z.string('must be text').max(40, 'at most 40 characters');

/** One passage as a file gives it: the corpus' own fields, fewer of them needed. `points` and `related` are passed over. */
export const passageSchema = z
  .strictObject({
    id,
    question: line(MAX_QUESTION).regex(/[?？؟]$/u, 'must end with a question mark'),
    aliases: list(line(MAX_QUESTION), MAX_ALIASES).min(1, 'at least one other way people ask this'),
    topics: list(reference, 5).min(1, 'at least one topic id'),
    sources: list(reference, MAX_SOURCES).default([]),
    source: line(MAX_SOURCE).optional(),
    viewpoint: z.enum(VIEWPOINTS, `one of: ${VIEWPOINTS.join(', ')}`).default('shared'),
    'other-side': z
      .string()
      .trim()
      .min(1, 'must not be empty')
      .max(MAX_OTHER_SIDE, `at most ${MAX_OTHER_SIDE} characters`)
      .optional(),
    notice: list(z.enum(NOTICES, `one of: ${NOTICES.join(', ')}`), NOTICES.length).default([]),
    points: z.unknown().optional(),
    related: z.unknown().optional(),
    reviewed: z.iso.date('a day, such as 2026-11-22'),
    body: z
      .string('write the answer here')
      .trim()
      .min(1, 'write the answer')
      .max(MAX_BODY, `at most ${MAX_BODY} characters: cut, or make two of it`)
      .refine((body) => !/^#{1,6} /m.test(body), 'no headings: the question is the heading'),
  })
  .transform(
    ({ points: _, related: __, 'other-side': otherSide = null, notice: notices, source = null, ...same }) =>
      ({ kind: 'passage', ...same, source, otherSide, notices }) satisfies PassageEntry,
  );

const ALL_FOUR = 'somebody else’s words need all four: author, work, year and licence';

/** One quote as a file gives it. */
export const quoteSchema = z
  .strictObject({
    id,
    text: line(MAX_TEXT).min(MIN_TEXT, `at least ${MIN_TEXT} characters`),
    topic: reference,
    author: line(100).optional(),
    work: line(100).optional(),
    year: z
      .int('a year, such as 1845')
      .min(1, 'a year, such as 1845')
      .max(2100, 'a year, such as 1845')
      .optional(),
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
