import { z } from 'zod';
import { parseFrontMatter } from './front-matter.ts';
import { NOTICES, type Passage, VIEWPOINTS } from './passage.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './text-file.ts';

/** The longest body, in characters: what a tired reader takes in, and far below Discord's 4000 for a message. */
export const MAX_BODY = 900;
export const MAX_OTHER_SIDE = 500;
/** Discord shows a passage's question as a choice and as a menu label: both hold 100. */
export const MAX_QUESTION = 100;
export const MAX_PASSAGE_ID = 32;
export const MIN_ALIASES = 6;

/** What passages, topics and sources are called in the front matter. */
export const passageId = z
  .string()
  .max(MAX_PASSAGE_ID, `at most ${MAX_PASSAGE_ID} characters`)
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters, digits and single hyphens only, such as personal-recovery',
  );

export const line = (max: number) =>
  z
    .string('write some text here')
    .trim()
    .min(1, 'must not be empty')
    .max(max, `at most ${max} characters`)
    .regex(/^[^\n]*$/, 'must be one line');

export const list = <T extends z.ZodType>(entry: T) => z.array(entry, 'write a list, such as [one, two]');

const frontMatter = z.strictObject({
  id: passageId,
  question: line(MAX_QUESTION).regex(/\?$/, 'must end with a question mark'),
  aliases: list(line(MAX_QUESTION)).min(MIN_ALIASES, `at least ${MIN_ALIASES} other ways people ask this`),
  topics: list(passageId).min(1, 'at least one topic id of topics.yaml'),
  sources: list(passageId).min(1, 'at least one source id of sources.yaml (project for common knowledge)'),
  viewpoint: z.enum(VIEWPOINTS, `one of: ${VIEWPOINTS.join(', ')}`),
  'other-side': z
    .string()
    .trim()
    .min(1, 'must not be empty')
    .max(MAX_OTHER_SIDE, `at most ${MAX_OTHER_SIDE} characters`)
    .optional(),
  notice: list(z.enum(NOTICES, `one of: ${NOTICES.join(', ')}`)).default([]),
  points: list(z.string()).default([]),
  related: list(passageId).default([]),
  reviewed: z.iso.date('a day, such as 2026-11-22'),
});

export interface ParsedPassage {
  /** Null when there are problems. */
  readonly passage: Passage | null;
  readonly problems: readonly Problem[];
  /** The line where a front-matter key, or `body`, stands. */
  lineOf(field: string): number;
}

/** Reads one Markdown file: front matter between two lines of `---`, then the answer. */
export function parsePassage(source: TextFile): ParsedPassage {
  const { value, problems, lineOf } = parseFrontMatter(source, frontMatter, MAX_BODY);
  if (!value) return { passage: null, problems, lineOf };
  const { 'other-side': otherSide = null, notice: notices, ...same } = value.fields;
  return { passage: { ...same, otherSide, notices, body: value.body }, problems, lineOf };
}
