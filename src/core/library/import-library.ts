import type { Corpus } from '../corpus/corpus.ts';
import type { Problem } from '../corpus/problem.ts';
import type { TextFile } from '../corpus/text-file.ts';
import type { LibraryStore } from './library.ts';
import { type ParsedLibrary, parseLibrary } from './parse-library.ts';

export type Imported =
  | { readonly kind: 'imported'; readonly added: number; readonly replaced: number }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'full' };

interface Place {
  readonly guildId: string;
  readonly library: LibraryStore;
  readonly corpus: Corpus;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Lets others in between. */
  readonly pause: () => Promise<void>;
}

/** How many entries are checked before others are let in: a few milliseconds' work. */
const AT_ONCE = 10;

/** Takes in a whole file or nothing of it. */
export async function importLibrary(file: TextFile, place: Place): Promise<Imported> {
  const { guildId, library, corpus, today, pause } = place;
  const present = await library.entries(guildId);
  const parsed = await unhurriedly(parseLibrary(file, { corpus, present, today }), pause);
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  if (!(await library.put(guildId, parsed.entries))) return { kind: 'full' };
  const before = new Set(present.map(({ id }) => id));
  const replaced = parsed.entries.filter(({ id }) => before.has(id)).length;
  return { kind: 'imported', added: parsed.entries.length - replaced, replaced };
}

async function unhurriedly(
  parsing: Generator<void, ParsedLibrary>,
  pause: () => Promise<void>,
): Promise<ParsedLibrary> {
  for (let count = 1; ; count += 1) {
    const step = parsing.next();
    if (step.done) return step.value;
    if (count % AT_ONCE === 0) await pause();
  }
}
