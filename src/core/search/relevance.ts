import { type Concept, totalWeight } from './concept.ts';
import type { Title } from './titles.ts';

/** What a passage is searched for. */
export interface Evidence {
  readonly titles: readonly Title[];
  /** Whether the term occurs anywhere in the passage. */
  holds(term: number): boolean;
}

/** How well a passage answers the concepts of a query, each figure from 0 to 1. */
export interface Fit {
  /** The share of the query's weight that the passage holds, in its titles above its body. */
  readonly coverage: number;
  /** How nearly the query is one of the passage's titles: both say it all, and nothing else. */
  readonly nearness: number;
}

/** A concept found in the body alone counts this much. */
const BODY_VALUE = 0.7;
/** Of nearness, the part that the query's concepts make; the rest is the title's. */
const QUERY_POWER = 0.8;

/** How far a title with quite other small words falls short. */
const SMALL_WORDS_VALUE = 0.1;

/** Concepts that the corpus lacks count as not found, corrected ones as far as they are trusted. */
export function fitOf(
  concepts: readonly Concept[],
  smallWords: ReadonlySet<string>,
  evidence: Evidence,
): Fit {
  const asked = totalWeight(concepts);
  if (asked === 0) return { coverage: 0, nearness: 0 };
  const found = concepts.reduce((sum, concept) => sum + concept.weight * worthOf(concept, evidence), 0);
  const nearness = evidence.titles.map(
    (title) =>
      nearnessTo(title, concepts, asked) *
      (1 - SMALL_WORDS_VALUE * (1 - overlap(title.smallWords, smallWords))),
  );
  return { coverage: found / asked, nearness: Math.max(0, ...nearness) };
}

function worthOf({ alternatives }: Concept, { titles, holds }: Evidence): number {
  let inTitle = 0;
  let anywhere = 0;
  for (const { term, trust } of alternatives) {
    if (!holds(term)) continue;
    anywhere = Math.max(anywhere, trust);
    if (titles.some(({ terms }) => terms.includes(term))) inTitle = Math.max(inTitle, trust);
  }
  return BODY_VALUE * anywhere + (1 - BODY_VALUE) * inTitle;
}

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
  return (shared / asked) ** QUERY_POWER * (said / title.totalWeight) ** (1 - QUERY_POWER);
}

/** What two sets share, 0 to 1 (Dice); two empty ones are the same. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 1;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
