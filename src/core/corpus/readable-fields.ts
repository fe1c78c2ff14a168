import { z } from 'zod';
import type { FaultKind } from './fault.ts';
import { NOTICES, VIEWPOINTS } from './passage.ts';
import type { Problem } from './problem.ts';
import type { Finding } from './references.ts';

const text = z.string().catch('');
const texts = z
  .array(z.unknown())
  .catch([])
  .transform((all) => all.filter((one) => typeof one === 'string'));

/** What can be read of a front matter that has problems: of each field what it is, or nothing. */
const readable = z.object({
  id: text,
  question: text,
  aliases: texts,
  topics: texts,
  sources: texts,
  viewpoint: z.enum(VIEWPOINTS).catch('shared'),
  'other-side': text.transform((side) => side.trim() || null),
  notice: texts.transform((all) => NOTICES.filter((notice) => all.includes(notice))),
  points: texts,
  related: texts,
  reviewed: text,
  of: text,
});

export type ReadableFields = z.infer<typeof readable>;

/** @param raw whatever stands between the lines of `---` */
export function readableFields(raw: unknown): ReadableFields {
  return readable.parse(typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {});
}

/** Faults of words by themselves. They are there whatever else is wrong with the field the words stand in. */
const OF_WORDS: ReadonlySet<FaultKind> = new Set([
  'banned',
  'say-instead',
  'hard-reading',
  'unsourced-number',
  'said-twice',
  'said-before',
]);

/** Leaves out what only follows from a field that could not be read. @param problems those of the same file */
export function independent(
  findings: readonly Finding[],
  problems: readonly Pick<Problem, 'field'>[],
): readonly Finding[] {
  const unreadable = new Set(problems.map(({ field }) => field.replace(/[.[].*/, '')));
  const isAllUnreadable = unreadable.has('YAML') || unreadable.has('file');
  return findings.filter(
    ({ field, fault }) => OF_WORDS.has(fault.kind) || (!isAllUnreadable && !unreadable.has(field)),
  );
}
