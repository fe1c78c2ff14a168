import { type Alternative, type Concept, totalWeight } from './concept.ts';
import type { Title } from './titles.ts';

/** What a document has to offer for a query. */
export interface Evidence {
  readonly titles: readonly Title[];
  /** Whether the term occurs anywhere in the document. */
  holds(term: number): boolean;
}

/** How well a document answers the concepts of a query. */
export interface Fit {
  /** How many concepts of the query its titles speak of. */
  readonly answered: number;
  /** The share of the query's weight that the document holds, in its titles above its body: 0 to 1. */
  readonly coverage: number;
  /** How nearly the query is one of the titles, 0 to 1: each says what the other says, and nothing else. */
  readonly nearness: number;
}

/** What a concept counts that is found in the body alone. */
const BODY_VALUE = 0.7;

/** Concepts that the corpus lacks count as not found, and corrected ones as far as they are trusted. */
export function fitOf(concepts: readonly Concept[], evidence: Evidence): Fit {
  const asked = totalWeight(concepts);
  if (asked === 0) return { answered: 0, coverage: 0, nearness: 0 };
  const answered = concepts.filter(({ alternatives }) => isInTitles(alternatives, evidence.titles)).length;
  const covered = concepts.reduce((sum, concept) => sum + concept.weight * worthOf(concept, evidence), 0);
  const nearness = evidence.titles.map((title) => nearnessTo(title, concepts, asked));
  return { answered, coverage: covered / asked, nearness: Math.max(0, ...nearness) };
}

function isInTitles(alternatives: readonly Alternative[], titles: readonly Title[]): boolean {
  return alternatives.some(({ term }) => titles.some(({ terms }) => terms.includes(term)));
}

function worthOf({ alternatives }: Concept, { titles, holds }: Evidence): number {
  let anywhere = 0;
  let inTitle = 0;
  for (const { term, trust } of alternatives) {
    if (!holds(term)) continue;
    anywhere = Math.max(anywhere, trust);
    if (titles.some(({ terms }) => terms.includes(term))) inTitle = Math.max(inTitle, trust);
  }
  return BODY_VALUE * anywhere + (1 - BODY_VALUE) * inTitle;
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
