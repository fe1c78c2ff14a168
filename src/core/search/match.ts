import type { Passage } from '../corpus/passage.ts';

/** A passage found for a query. */
export interface Match {
  readonly passage: Passage;
  /** How sure the search is that this is what was asked: 0 to 1, 1 best. */
  readonly relevance: number;
}

/** Finds passages for a question typed by a person. */
export interface PassageSearch {
  /** At most `limit` matches, the most relevant first. Never throws, whatever the text. */
  search(query: string, limit: number): readonly Match[];
}
