import { type Concept, distinctConcepts, type Query, totalWeight } from './concept.ts';

/** A stretch of a long query that may be the question in it. */
export interface Part {
  readonly concepts: readonly Concept[];
  /** How far to believe that this stretch is what was asked: above 0, below 1, more for a weightier stretch. */
  readonly trust: number;
}

/** One sentence of fewer concepts is taken as one question. */
const MIN_CONCEPTS = 6;
const PART_LENGTH = 5;
const STEP = 2;
const MAX_PARTS = 16;
const MOST_TRUST = 0.85;
const SHARE_POWER = 0.2;

/** Where somebody rambles, the parts that may hold the question: each sentence, and stretches of the long ones. */
export function partsOf({ sentences }: Query): readonly Part[] {
  const whole = distinctConcepts(sentences);
  if (sentences.length < 2 && whole.length < MIN_CONCEPTS) return [];
  return sentences
    .flatMap(stretchesOf)
    .slice(0, MAX_PARTS)
    .map((concepts) => ({
      concepts,
      trust: MOST_TRUST * (totalWeight(concepts) / totalWeight(whole)) ** SHARE_POWER,
    }));
}

function stretchesOf(sentence: readonly Concept[]): readonly (readonly Concept[])[] {
  const stretches: (readonly Concept[])[] = [];
  for (let at = 0; at === 0 || at + PART_LENGTH - STEP < sentence.length; at += STEP)
    stretches.push(distinctConcepts([sentence.slice(at, at + PART_LENGTH)]));
  return stretches;
}
