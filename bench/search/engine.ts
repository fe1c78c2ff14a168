/** What the engines index. */
export interface Searchable {
  readonly id: string;
  readonly question: string;
  readonly aliases: readonly string[];
  readonly body: string;
}

/** A search engine under test, with its documents indexed. */
export interface Engine {
  readonly name: string;
  /** The ids of at most `limit` documents, the best first. */
  search(query: string, limit: number): readonly string[];
}
