import { z } from 'zod';
import { type ParsedFrontMatter, parseFrontMatter } from './front-matter.ts';
import { NOTICES, type Passage, VIEWPOINTS } from './passage.ts';
import type { Problem } from './problem.ts';
import { readableFields } from './readable-fields.ts';
import { says } from './schema-faults.ts';
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
  .max(MAX_PASSAGE_ID, says({ kind: 'too-long', most: MAX_PASSAGE_ID }))
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says({ kind: 'id-shape', example: 'personal-recovery' }));

export const line = (max: number) =>
  z
    .string(says({ kind: 'needs-words' }))
    .trim()
    .min(1, says({ kind: 'empty' }))
    .max(max, says({ kind: 'too-long', most: max }))
    .regex(/^[^\n]*$/, says({ kind: 'several-lines' }));

export const list = <T extends z.ZodType>(entry: T) => z.array(entry, says({ kind: 'needs-list' }));

const frontMatter = z.strictObject({
  id: passageId,
  question: line(MAX_QUESTION).regex(/\?$/, says({ kind: 'no-question-mark' })),
  aliases: list(line(MAX_QUESTION)).min(MIN_ALIASES, says({ kind: 'too-few-aliases', least: MIN_ALIASES })),
  topics: list(passageId).min(1, says({ kind: 'needs-topic', file: 'topics.yaml' })),
  sources: list(passageId).min(1, says({ kind: 'needs-source' })),
  viewpoint: z.enum(VIEWPOINTS, says({ kind: 'one-of', choices: VIEWPOINTS })),
  'other-side': z
    .string()
    .trim()
    .min(1, says({ kind: 'empty' }))
    .max(MAX_OTHER_SIDE, says({ kind: 'too-long', most: MAX_OTHER_SIDE }))
    .optional(),
  notice: list(z.enum(NOTICES, says({ kind: 'one-of', choices: NOTICES }))).default([]),
  points: list(z.string()).default([]),
  related: list(passageId).default([]),
  reviewed: z.iso.date(says({ kind: 'needs-day' })),
});

export interface ParsedPassage {
  /** Null when there are problems. */
  readonly passage: Passage | null;
  /** The same; where there are problems, what can be read of it, to look for more of them. */
  readonly draft: Passage;
  readonly problems: readonly Problem[];
  /** The line where a front-matter key, or `body`, stands. */
  lineOf(field: string): number;
}

/** Reads one Markdown file: front matter between two lines of `---`, then the answer. */
export function parsePassage(source: TextFile): ParsedPassage {
  const { value, raw, problems, lineOf } = parseFrontMatter(source, frontMatter, MAX_BODY);
  if (!value) return { passage: null, draft: draftOf(source, raw), problems, lineOf };
  const { 'other-side': otherSide = null, notice: notices, ...same } = value.fields;
  const passage = { ...same, asked: [], otherSide, notices, body: value.body };
  return { passage, draft: passage, problems, lineOf };
}

function draftOf({ file }: TextFile, raw: ParsedFrontMatter<unknown>['raw']): Passage {
  const { 'other-side': otherSide, notice: notices, of: _, ...same } = readableFields(raw?.fields);
  const id = passageId.safeParse(same.id).success ? same.id : idOfFile(file);
  return { ...same, id, asked: [], otherSide, notices, body: raw?.body ?? '' };
}

/** A passage's file is named for its id. */
export function idOfFile(file: string): string {
  return file.replace(/^.*[/\\]|\.md$/g, '');
}
