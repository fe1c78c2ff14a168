import { type InvertedIndex, impactOf } from './inverted-index.ts';

/** A document that was found, and how strongly. */
export interface Found {
  readonly document: number;
  readonly strength: number;
}

const EXAMPLES = 3;
const TYPICAL_TERMS = 20;

/**
 * Pseudo relevance feedback: takes the first three documents for good examples and gives for each document how much
 * it has of their typical terms, as the mean impact of such a term. `found` must stand in order, the best first.
 */
export function feedback(index: InvertedIndex, found: readonly Found[]): readonly number[] {
  const typical = typicalTerms(index, found.slice(0, EXAMPLES));
  const total = typical.reduce((sum, { share }) => sum + share, 0) || 1;
  return found.map(({ document }) =>
    typical.reduce((sum, { term, share }) => sum + (share / total) * impactOf(index, term, document), 0),
  );
}

/** Terms by their share in the impacts of the examples, where a stronger example counts for more. */
function typicalTerms(index: InvertedIndex, examples: readonly Found[]) {
  const shares = new Map<number, number>();
  for (const { document, strength } of examples) {
    const terms = index.documentTerms.subarray(
      index.documentStarts[document],
      index.documentStarts[document + 1],
    );
    const impacts = Float64Array.from(terms, (term) => impactOf(index, term, document));
    const total = impacts.reduce((sum, impact) => sum + impact, 0);
    terms.forEach((term, at) => {
      shares.set(term, (shares.get(term) ?? 0) + (strength * (impacts[at] ?? 0)) / total);
    });
  }
  return [...shares]
    .map(([term, share]) => ({ term, share }))
    .sort((a, b) => b.share - a.share || a.term - b.term)
    .slice(0, TYPICAL_TERMS);
}
