import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../corpus/references.ts';
import { checkDraft } from './check-draft.ts';
import { type LibraryEntry, titleOf } from './entry.ts';
import { freeId } from './entry-id.ts';
import type { Draft } from './entry-schema.ts';
import type { LibraryStore } from './library.ts';
import { missingFields } from './parse-library.ts';
import { createWordings } from './wordings.ts';

/** `refused`: nothing was changed, and why. */
export type Admitted =
  | { readonly kind: 'stored'; readonly entry: LibraryEntry }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | { readonly kind: 'full' };

interface Place {
  readonly guildId: string;
  readonly library: LibraryStore;
  readonly corpus: Corpus;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Checks one entry by itself and against the others, and stores it. */
export async function admitEntry(
  draft: Draft,
  { guildId, library, corpus, today }: Place,
): Promise<Admitted> {
  const present = await library.entries(guildId);
  const findings = findingsFor(draft, present, corpus, today);
  if (!findings.ok) return { kind: 'refused', findings: findings.findings };
  const isStored = await library.put(guildId, [findings.entry]);
  return isStored ? { kind: 'stored', entry: findings.entry } : { kind: 'full' };
}

/** What stands in the way of an entry, without storing it. */
export function findingsFor(
  draft: Draft,
  present: readonly LibraryEntry[],
  corpus: Corpus,
  today: string,
): ReturnType<typeof checkDraft> {
  const taken = new Set(present.map(({ id }) => id));
  const title = String(draft['question'] ?? draft['text'] ?? '');
  const checked = checkDraft(
    {
      ...missingFields(
        draft,
        freeId(title, (id) => taken.has(id)),
        today,
      ),
      ...draft,
    },
    corpus,
  );
  if (!checked.ok) return checked;
  const repeated = createWordings(present).repeated(checked.entry);
  return repeated.length === 0 ? checked : { ok: false, findings: repeated };
}

/** The entry a person means by its id or by (part of) what it is called; null where none or several fit. */
export function entryNamed(entries: readonly LibraryEntry[], typed: string): LibraryEntry | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return null;
  const exact = entries.find((entry) => entry.id === wanted || titleOf(entry).toLowerCase() === wanted);
  const holding = entries.filter((entry) => titleOf(entry).toLowerCase().includes(wanted));
  return exact ?? (holding.length === 1 ? (holding[0] ?? null) : null);
}
