import { type Concept, totalWeight } from './concept.ts';
import type { Title } from './titles.ts';

/** What a document has to offer for a query. */
export interface Evidence {
  readonly titles: readonly Title[];
  /** Whether the term occurs anywhere in the document. */
  holds(term: number): boolean;
}

/** How well a document answers the concepts of a query. */
export interface Fit {
  /** How many titles the document has: the more, the more of a query stands in them by chance. */
  readonly titleCount: number;
  /** How many concepts of the query its titles speak of. */
  readonly answered: number;
  /** The share of the query's weight that the document holds, in its titles above its body: 0 to 1. */
  readonly coverage: number;
  /** The share of that weight that several titles speak of, 0 to 1: two, or more where there are many; fewer count in part. */
  readonly depth: number;
  /** How nearly the query is one of the titles, 0 to 1: each says what the other says, and nothing else. */
  readonly nearness: number;
}

/** What a concept counts that is found in the body alone. */
const BODY_VALUE = 0.7;
/** A word of a single title may be there by chance: "make dinner" among twenty ways of having no strength. */
const DEEP = 2;
/** And the more titles, the more chance: so many of them call for one more. */
const TITLES_FOR_ONE = 20;

/** Concepts that the corpus lacks count as not found, and corrected ones as far as they are trusted. */
export function fitOf(concepts: readonly Concept[], evidence: Evidence): Fit {
  const asked = totalWeight(concepts);
  const titleCount = evidence.titles.length;
  if (asked === 0) return { titleCount, answered: 0, coverage: 0, depth: 0, nearness: 0 };
  let answered = 0;
  let coverage = 0;
  let depth = 0;
  const deep = Math.max(DEEP, titleCount / TITLES_FOR_ONE);
  for (const concept of concepts) {
    const { anywhere, inTitles, spokenOf } = findIn(concept, evidence);
    const share = concept.weight / asked;
    if (spokenOf > 0) answered += 1;
    coverage += share * (BODY_VALUE * anywhere + (1 - BODY_VALUE) * inTitles);
    depth += share * Math.min(1, spokenOf / deep);
  }
  const nearness = evidence.titles.map((title) => nearnessTo(title, concepts, asked));
  return { titleCount, answered, coverage, depth, nearness: Math.max(0, ...nearness) };
}

/** How far a concept is trusted to be in the document and in its titles, and in how many, less where it is doubtful. */
function findIn({ alternatives }: Concept, { titles, holds }: Evidence) {
  let anywhere = 0;
  let inTitles = 0;
  let spokenOf = 0;
  for (const { term, trust } of alternatives) {
    if (!holds(term)) continue;
    anywhere = Math.max(anywhere, trust);
    const count = titles.filter(({ terms }) => terms.includes(term)).length;
    if (count === 0) continue;
    inTitles = Math.max(inTitles, trust);
    spokenOf = Math.max(spokenOf, trust * count);
  }
  return { anywhere, inTitles, spokenOf };
}

/** The geometric mean of how much of the query the title says, and how much of the title the query asks. */
function nearnessTo(title: Title, concepts: readonly Concept[], asked: number): number {
  const answered = new Set<number>();
  let shared = 0;
  for (const { weight, alternatives } of concepts) {
    let trusted = 0;
    for (const { term, trust } of alternatives) {
      const at = title.terms.indexOf(term);
      if (at < 0) continue;
      answered.add(at);
      trusted = Math.max(trusted, trust);
    }
    shared += weight * trusted;
  }
  if (shared === 0) return 0;
  const said = [...answered].reduce((sum, at) => sum + (title.weights[at] ?? 0), 0);
  return Math.sqrt((shared / asked) * (said / title.totalWeight));
}
