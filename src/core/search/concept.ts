/** A term of the index that answers to a word of the query, and how sure it is that the word meant it. */
export interface Alternative {
  readonly term: number;
  /** Above 0; 1 for the word itself, less for a corrected or related one. */
  readonly trust: number;
}

/** One thing that a query asks about. */
export interface Concept {
  /** The word as typed, by which repetitions are known. */
  readonly word: string;
  /** How much of the question it is: rare words more than common ones, and words that the corpus lacks the most. */
  readonly weight: number;
  /** Empty for a word that the corpus lacks. */
  readonly alternatives: readonly Alternative[];
}

export function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0);
}
