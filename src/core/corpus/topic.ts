/** A shelf of the corpus; the tree is two levels deep. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Null for a topic of the first level. */
  readonly parent: string | null;
}
