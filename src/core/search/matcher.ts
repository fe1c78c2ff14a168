import type { Concept } from './concept.ts';
import { feedback } from './feedback.ts';
import { type Evidence, type Fit, fitOf } from './fit.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { createRanker } from './ranker.ts';

export interface Candidate {
  readonly document: number;
  readonly fit: Fit;
  /** How it compares with the first: 1 for that, above 0 and at most 1 for the others. */
  readonly strength: number;
}

/** The documents that answer the concepts best, the best first. */
export type Matcher = (concepts: readonly Concept[], limit: number) => readonly Candidate[];

/** BM25 picks this many documents; a closer look then puts them in order. */
const MAX_CANDIDATES = 50;
/** Nearness to a title only speaks when it is great. */
const NEARNESS_POWER = 3;
const NEARNESS_WEIGHT = 2;
const FEEDBACK_WEIGHT = 0.2;

/**
 * Orders documents by their BM25 score, raised by how much of the query they cover and by nearness to a title.
 * Feedback takes the first ones for examples and orders those behind the first again; it may not unseat its example.
 */
export function createMatcher(index: InvertedIndex, evidenceOf: (document: number) => Evidence): Matcher {
  const rank = createRanker(index);

  return (concepts, limit) => {
    const candidates = rank(concepts, Math.max(MAX_CANDIDATES, limit))
      .map(({ document, score }) => {
        const fit = fitOf(concepts, evidenceOf(document));
        const boost = 1 + NEARNESS_WEIGHT * fit.nearness ** NEARNESS_POWER;
        return { document, fit, boost, strength: score * fit.coverage * boost };
      })
      .sort(strongestFirst);
    const gains = feedback(index, candidates);
    const [first, ...others] = candidates.map((candidate, at) => {
      const gain = FEEDBACK_WEIGHT * concepts.length * (gains[at] ?? 0) * candidate.boost;
      return { ...candidate, strength: candidate.strength + gain };
    });
    if (!first) return [];
    const strongest = Math.max(first.strength, ...others.map(({ strength }) => strength));
    return [
      { document: first.document, fit: first.fit, strength: 1 },
      ...others
        .map(({ document, fit, strength }) => ({ document, fit, strength: strength / strongest }))
        .sort(strongestFirst),
    ];
  };
}

type Ordered = Pick<Candidate, 'document' | 'strength'>;

const strongestFirst = (a: Ordered, b: Ordered): number => b.strength - a.strength || a.document - b.document;
