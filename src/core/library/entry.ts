import type { Notice, Passage, Viewpoint } from '../corpus/passage.ts';
import type { Quotation, ServerQuote } from '../quotes/quote.ts';

/** An answer that a server has written for itself. */
export interface PassageEntry {
  readonly kind: 'passage';
  /** Its own within the server: small letters, digits and hyphens. */
  readonly id: string;
  readonly question: string;
  readonly aliases: readonly string[];
  readonly topics: readonly string[];
  /** Ids of the sources that ship with the bot. */
  readonly sources: readonly string[];
  /** Where it comes from in the server's own words; null where it is the server's own knowledge. */
  readonly source: string | null;
  readonly viewpoint: Viewpoint;
  readonly otherSide: string | null;
  readonly notices: readonly Notice[];
  /** YYYY-MM-DD. */
  readonly reviewed: string;
  readonly body: string;
}

/** A line of the server's own, or somebody else's words with all that says whose they are. */
export interface QuoteEntry {
  readonly kind: 'quote';
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  /** Null for a line of the server's own. */
  readonly credit: Pick<Quotation, 'author' | 'work' | 'year' | 'licence'> | null;
}

export type LibraryEntry = PassageEntry | QuoteEntry;

/** The most a server may keep. */
export const MAX_ENTRIES = 2_000;
/** With the mark before it, what fits in a button beside everything else: 32 characters. */
export const MAX_ENTRY_ID = 31;

/** Stands before the id of what a server has added, where ids of the corpus never have it: the two cannot be mistaken. */
const MARK = '~';

/** A server's passage among those of the corpus. */
export interface ServerPassage extends Passage {
  /** As in `PassageEntry`. */
  readonly credit: string | null;
}

export function serverPassage({ kind: _, id, source, ...same }: PassageEntry): ServerPassage {
  return { ...same, id: `${MARK}${id}`, credit: source, asked: [], points: [], related: [] };
}

/** A server's quote among those that ship with the bot. */
export function serverQuote({ kind: _, id, ...same }: QuoteEntry): ServerQuote {
  return { ...same, kind: 'server-quote', id: `${MARK}${id}`, passage: null };
}

export function isServerPassage(passage: Passage): passage is ServerPassage {
  return passage.id.startsWith(MARK);
}

/** What a person reads of an entry in a list. */
export function titleOf(entry: LibraryEntry): string {
  return entry.kind === 'passage' ? entry.question : entry.text;
}
