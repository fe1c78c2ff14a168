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
  /** How much it tells: the inverse document frequency. A word that the corpus lacks tells the most. */
  readonly weight: number;
  /** Empty for a word that the corpus lacks. */
  readonly alternatives: readonly Alternative[];
}

/** A question as the search sees it. */
export interface Query {
  /** What it asks about, sentence by sentence. */
  readonly sentences: readonly (readonly Concept[])[];
  /** Its stop words: they decide where everything else is equal ("what is …", "how do I …"). */
  readonly smallWords: ReadonlySet<string>;
}

/** Every concept once. */
export function distinctConcepts(sentences: readonly (readonly Concept[])[]): readonly Concept[] {
  return [...new Map(sentences.flat().map((concept) => [concept.word, concept])).values()];
}

export function totalWeight(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0);
}
