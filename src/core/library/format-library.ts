import { stringify } from 'yaml';
import type { LibraryEntry } from './entry.ts';
import { type Draft, draftOf } from './entry-schema.ts';

/** Entries as one Markdown file that `parseLibrary` reads again: a document each, fields first. */
export function libraryMarkdown(entries: readonly LibraryEntry[]): string {
  return entries.map((entry) => draftMarkdown(draftOf(entry))).join('\n');
}

/** One document, of an entry or of what is not one yet. */
export function draftMarkdown({ body, text, ...fields }: Draft): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${withoutMarks(String(body ?? text ?? ''))}\n`;
}

export function libraryJson(entries: readonly LibraryEntry[]): string {
  const of = (kind: LibraryEntry['kind']) => entries.filter((entry) => entry.kind === kind).map(draftOf);
  return `${JSON.stringify({ passages: of('passage'), quotes: of('quote') }, null, 2)}\n`;
}

/** A line of --- alone begins the next document: drawn a little longer it is the same to a reader. */
const withoutMarks = (body: string) => body.replace(/^---[^\S\n]*$/gm, '----');
