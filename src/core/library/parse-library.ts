import type { Corpus } from '../corpus/corpus.ts';
import type { Fault } from '../corpus/fault.ts';
import type { Problem } from '../corpus/problem.ts';
import type { TextFile } from '../corpus/text-file.ts';
import { checkDraft } from './check-draft.ts';
import { type LibraryEntry, MAX_ENTRIES } from './entry.ts';
import { freeId } from './entry-id.ts';
import { type Draft, isQuoteDraft } from './entry-schema.ts';
import { jsonDocuments } from './json-documents.ts';
import { markdownDocuments, type ReadDocument } from './markdown-documents.ts';
import { createWordings } from './wordings.ts';

export type ParsedLibrary =
  | { readonly ok: true; readonly entries: readonly LibraryEntry[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

interface Surroundings {
  readonly corpus: Corpus;
  /** What the server has already. */
  readonly present: readonly LibraryEntry[];
  /** YYYY-MM-DD, for entries that do not say when they were last read over. */
  readonly today: string;
}

/** Nobody mends more than this at once; a file made to be wrong could have millions. */
const MAX_PROBLEMS = 2_000;

/**
 * Reads a file of entries, Markdown or JSON, and checks them all; any problem refuses the whole file. It stops
 * for breath after each entry, so that whoever runs it can let others in between.
 */
export function* parseLibrary(
  file: TextFile,
  { corpus, present, today }: Surroundings,
): Generator<void, ParsedLibrary> {
  const text = file.text.replace(/^\uFEFF/, '');
  const documents = /^\s*[[{]/.test(text)
    ? jsonDocuments({ ...file, text })
    : markdownDocuments({ ...file, text });
  const wordings = createWordings(present);
  const taken = new Set(present.map(({ id }) => id));
  const entries = new Map<string, LibraryEntry>();
  const problems: Problem[] = [];

  const add = (document: ReadDocument, draft: Draft) => {
    const at = (field: string, fault: Fault) =>
      problems.push({ file: file.file, line: document.lineOf(field), field, fault });
    const isTaken = (id: string) => taken.has(id) || entries.has(id);
    const title = String(draft['question'] ?? draft['text'] ?? '');
    const checked = checkDraft({ ...missingFields(draft, freeId(title, isTaken), today), ...draft }, corpus);
    if (!checked.ok) {
      for (const { field, fault } of checked.findings) at(field, fault);
      return;
    }
    const { entry } = checked;
    if (entries.has(entry.id)) at('id', { kind: 'id-taken', id: entry.id, by: 'entry' });
    for (const { field, fault } of wordings.repeated(entry)) at(field, fault);
    entries.set(entry.id, entry);
    wordings.add(entry);
  };

  let count = 0;
  for (const document of documents) {
    count += 1;
    if (count > MAX_ENTRIES) {
      const fault = { kind: 'too-many-entries', most: MAX_ENTRIES } as const;
      problems.push({ file: file.file, line: document.lineOf('id'), field: 'file', fault });
    } else if (document.draft) add(document, document.draft);
    problems.push(...document.problems);
    if (count > MAX_ENTRIES) break;
    if (problems.length >= MAX_PROBLEMS) {
      problems.length = MAX_PROBLEMS;
      const fault = { kind: 'stopped-reading' } as const;
      problems.push({ file: file.file, line: document.lineOf('id'), field: 'file', fault });
      break;
    }
    yield;
  }
  if (count === 0) problems.push({ file: file.file, line: 1, field: 'file', fault: { kind: 'no-entry' } });
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, entries: [...entries.values()] };
}

/** What a draft need not say itself. @param today YYYY-MM-DD */
export function missingFields(draft: Draft, id: string, today: string): Draft {
  return isQuoteDraft(draft) ? { id } : { id, reviewed: today };
}
