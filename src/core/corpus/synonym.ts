/** Words people type, and the words of the corpus that they stand for. Both in lower case. */
export interface Synonym {
  readonly words: readonly string[];
  readonly mean: string;
}
