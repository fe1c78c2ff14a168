import type { Concept } from './concept.ts';
import { type Evidence, type Fit, fitOf } from './fit.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { signalsOf, strengthOf } from './order.ts';
import { createRanker } from './ranker.ts';
import type { Likeness } from './wordings.ts';

export interface Candidate {
  readonly document: number;
  readonly fit: Fit;
  readonly likeness: Likeness;
  /** What its strength was made of. */
  readonly signals: readonly number[];
  /** How it compares with the first: 1 for that, above 0 and at most 1 for the others. */
  readonly strength: number;
}

/** The documents that answer the concepts best, the best first. */
export type Matcher = (
  concepts: readonly Concept[],
  likenessTo: (document: number) => Likeness,
  limit: number,
) => readonly Candidate[];

/** BM25 picks this many documents; a closer look then puts them in order. */
const MAX_CANDIDATES = 50;

export function createMatcher(index: InvertedIndex, evidenceOf: (document: number) => Evidence): Matcher {
  const rank = createRanker(index);

  return (concepts, likenessTo, limit) => {
    const candidates = rank(concepts, Math.max(MAX_CANDIDATES, limit))
      .map(({ document, score }) => {
        const fit = fitOf(concepts, evidenceOf(document));
        const likeness = likenessTo(document);
        const signals = signalsOf(score, fit, likeness);
        return { document, fit, likeness, signals, strength: strengthOf(signals) };
      })
      .sort((a, b) => b.strength - a.strength || a.document - b.document);
    const strongest = candidates[0]?.strength ?? 1;
    return candidates.map((candidate) => ({ ...candidate, strength: candidate.strength / strongest }));
  };
}
