import { distinctConcepts, type Query, totalWeight } from './concept.ts';
import { feedback } from './feedback.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { partsOf } from './ramble.ts';
import { createRanker } from './ranker.ts';
import { type Evidence, type Fit, fitOf } from './relevance.ts';

/** Documents and their relevance, 0 to 1, to a query; the most relevant first. */
export type Matcher = (query: Query, limit: number) => readonly (readonly [number, number])[];

/** BM25 picks this many documents; a closer look then puts them in order. */
const CANDIDATES = 50;
const FEEDBACK_WEIGHT = 0.4;
/** Nearness to a title only speaks when it is great. */
const NEARNESS_POWER = 6;
const NEARNESS_WEIGHT = 2;
/** A score of this much for each unit of weight is a whole answer. */
const FULL_SCORE = 8;

/**
 * Order and sureness are two questions. The order within a query comes from the BM25 score, the share of the query
 * that is covered, feedback and nearness to a title. How sure it is that the first is an answer at all comes from
 * coverage and nearness; the others are as much less sure as they are less strong.
 */
export function createMatcher(index: InvertedIndex, evidenceOf: (document: number) => Evidence): Matcher {
  const rank = createRanker(index);

  return (query, limit) => {
    const concepts = distinctConcepts(query.sentences);
    const parts = partsOf(query);
    const candidates = rank(concepts, Math.max(CANDIDATES, limit))
      .map(({ document, score }) => {
        const evidence = evidenceOf(document);
        const fit = fitOf(concepts, query.smallWords, evidence);
        const fits = parts.map((part) => ({
          ...fitOf(part.concepts, query.smallWords, evidence),
          trust: part.trust,
        }));
        return { document, score, fit, fits, strength: score * fit.coverage ** 2 };
      })
      .sort(strongestFirst);
    const gains = feedback(index, candidates);
    const ranked = candidates
      .map((candidate, at) => {
        const nearness = Math.max(candidate.fit.nearness, ...candidate.fits.map((f) => f.trust * f.nearness));
        const fed = candidate.strength + FEEDBACK_WEIGHT * concepts.length * (gains[at] ?? 0);
        return { ...candidate, strength: fed * (1 + NEARNESS_WEIGHT * nearness ** NEARNESS_POWER) };
      })
      .sort(strongestFirst);

    const [first] = ranked;
    if (!first) return [];
    const full = Math.min(1, first.score / (FULL_SCORE * totalWeight(concepts)));
    const sureness = Math.max(
      surenessOf(first.fit, full),
      ...first.fits.map((fit) => fit.trust ** 3 * surenessOf(fit, full)),
    );
    return ranked.map(({ document, strength }) => [
      document,
      Math.cbrt((sureness * strength) / first.strength),
    ]);
  };
}

function surenessOf({ coverage, nearness }: Fit, full: number): number {
  return 1 - (1 - coverage ** 2 * full) * (1 - nearness ** NEARNESS_POWER);
}

function strongestFirst(
  a: { readonly strength: number; readonly document: number },
  b: { readonly strength: number; readonly document: number },
): number {
  return b.strength - a.strength || a.document - b.document;
}
