/** One thing wrong with the corpus, in words its writer can act on. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** The front-matter key or list entry, such as `aliases` or `[3].year`; `body` for the text itself. */
  readonly field: string;
  readonly message: string;
}

/** `corpus/passages/hope.md:4 aliases: …`, the form editors and terminals turn into a link. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}:${line} ${field}: ${message}`;
}
