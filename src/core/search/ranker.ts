import type { Concept } from './concept.ts';
import type { InvertedIndex } from './inverted-index.ts';

export interface Ranked {
  readonly document: number;
  /** The sum of the BM25 scores; it grows with the query and says nothing by itself. */
  readonly score: number;
}

/** The documents that answer the concepts best, the best first. */
export type Rank = (concepts: readonly Concept[], limit: number) => readonly Ranked[];

/** The arrays for scores are made once and left clean after each query: nothing of a query is kept. */
export function createRanker({ documentCount, starts, documents, impacts }: InvertedIndex): Rank {
  const scores = new Float32Array(documentCount);
  const best = new Float32Array(documentCount);
  const touched = new Uint32Array(documentCount);

  return (concepts, limit) => {
    let touchedCount = 0;

    function add(document: number, gain: number) {
      const score = scores[document] ?? 0;
      if (score === 0) touched[touchedCount++] = document;
      scores[document] = score + gain;
    }

    function addTerm(term: number) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) add(documents[at] ?? 0, impacts[at] ?? 0);
    }

    /** A document counts the best alternative that it holds, not their sum. */
    function addBestOf({ alternatives }: Concept) {
      for (const { term, trust } of alternatives) {
        const end = starts[term + 1] ?? 0;
        for (let at = starts[term] ?? 0; at < end; at++) {
          const document = documents[at] ?? 0;
          const gain = (impacts[at] ?? 0) * trust - (best[document] ?? 0);
          if (gain <= 0) continue;
          add(document, gain);
          best[document] = (best[document] ?? 0) + gain;
        }
      }
      for (const { term } of alternatives) {
        const end = starts[term + 1] ?? 0;
        for (let at = starts[term] ?? 0; at < end; at++) best[documents[at] ?? 0] = 0;
      }
    }

    for (const concept of concepts) {
      const [only] = concept.alternatives;
      if (only && concept.alternatives.length === 1 && only.trust === 1) addTerm(only.term);
      else addBestOf(concept);
    }

    const found = touched.subarray(0, touchedCount);
    const ranked = selectBest(found, scores, limit);
    for (const document of found) scores[document] = 0;
    return ranked;
  };
}

/** Keeps a sorted list of the best so far, which is short next to the documents it passes over. */
function selectBest(found: Uint32Array, scores: Float32Array, limit: number): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const document of found) {
    const score = scores[document] ?? 0;
    const last = ranked[ranked.length - 1];
    if (ranked.length >= limit && last && !isBefore(score, document, last)) continue;
    let at = ranked.length;
    while (at > 0 && isBefore(score, document, ranked[at - 1])) at -= 1;
    ranked.splice(at, 0, { document, score });
    if (ranked.length > limit) ranked.pop();
  }
  return ranked;
}

function isBefore(score: number, document: number, other: Ranked | undefined): boolean {
  return other !== undefined && (score > other.score || (score === other.score && document < other.document));
}
