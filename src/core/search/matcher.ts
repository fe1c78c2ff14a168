import { type Concept, totalWeight } from './concept.ts';
import { feedback } from './feedback.ts';
import { type Evidence, fitOf } from './fit.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { createRanker } from './ranker.ts';
import { relevanceOf } from './relevance.ts';

/** Documents and their relevance, 0 to 1, to the concepts of a query; the most relevant first. */
export type Matcher = (
  concepts: readonly Concept[],
  limit: number,
) => readonly { readonly document: number; readonly relevance: number }[];

/** BM25 picks this many documents; a closer look then puts them in order. */
const CANDIDATES = 50;
/** Nearness to a title only speaks when it is great. */
const NEARNESS_POWER = 6;
const NEARNESS_WEIGHT = 4;
const FEEDBACK_WEIGHT = 0.2;

/**
 * Order and sureness are two questions. A document's strength orders it: its BM25 score, raised by how much of the
 * query it covers and by nearness to a title. Feedback then orders those behind the first, which it takes as an
 * example. How sure it is that the first is an answer at all is its relevance; the others are as much less relevant
 * as they are less strong.
 */
export function createMatcher(index: InvertedIndex, evidenceOf: (document: number) => Evidence): Matcher {
  const rank = createRanker(index);

  return (concepts, limit) => {
    const candidates = rank(concepts, Math.max(CANDIDATES, limit))
      .map(({ document, score }) => {
        const fit = fitOf(concepts, evidenceOf(document));
        const boost = 1 + NEARNESS_WEIGHT * fit.nearness ** NEARNESS_POWER;
        return { document, fit, boost, strength: score * Math.sqrt(fit.coverage) * boost };
      })
      .sort(strongestFirst);
    const [first, ...others] = candidates;
    if (!first) return [];

    const gains = feedback(index, candidates);
    const gainWeight = FEEDBACK_WEIGHT * concepts.length;
    const fed = others
      .map(({ document, boost, strength }, at) => ({
        document,
        strength: strength + gainWeight * (gains[at + 1] ?? 0) * boost,
      }))
      .sort(strongestFirst);

    const relevance = relevanceOf(first.fit, totalWeight(concepts));
    const greatest = Math.max(first.strength, fed[0]?.strength ?? 0);
    return [
      { document: first.document, relevance },
      ...fed.map(({ document, strength }) => ({ document, relevance: (relevance * strength) / greatest })),
    ];
  };
}

function strongestFirst(
  a: { readonly document: number; readonly strength: number },
  b: { readonly document: number; readonly strength: number },
): number {
  return b.strength - a.strength || a.document - b.document;
}
