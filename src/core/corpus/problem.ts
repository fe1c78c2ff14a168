import type { Fault } from './fault.ts';

/** One thing wrong with the corpus, or with a server's library. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The front-matter key or list entry, such as `aliases` or `[3].year`; `body` for the text itself. */
  readonly field: string;
  readonly fault: Fault;
}
