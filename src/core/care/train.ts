import { FEATURE_COUNT, featuresOf } from './features.ts';
import { CLASSES, HEADS } from './model.ts';
import { stretchesOf } from './stretches.ts';
import { wordsOf } from './words.ts';

/** A message and what it is to be taken for. */
export interface Example {
  readonly text: string;
  readonly class: (typeof CLASSES)[number];
  readonly isImminent: boolean;
  /** How much it counts beside the others; 1 unless said. */
  readonly weight?: number;
}

export interface Trained {
  /** Those that were learnt, the lowest number first. */
  readonly features: Uint32Array;
  /** The weight of the feature at place p for head h stands at p × HEADS.length + h. */
  readonly weights: Float64Array;
  readonly biases: readonly number[];
}

const ROUNDS = 20;
const LEARNING_RATE = 0.6;
const BIAS_RATE = 0.02;
/** Keeps weights small, so that no single word decides. */
const DECAY = 1e-4;
/** How many messages a feature must occur in to be learnt. */
const FEWEST_MESSAGES = 3;
/** The part of a message's features that is left out each time it is learnt, so that no few of them decide alone. */
const LEFT_OUT = 0.4;
/** Calm texts of more words than this are also learnt in stretches. */
const LONGEST_WHOLE = 36;
const CALM_CUT = { length: 12, step: 6 };
/** A miss costs more than a false alarm. */
const DANGER_COST = 1.5;

/**
 * Logistic regression by stochastic gradient descent with AdaGrad: softmax over the classes, and danger now
 * by itself, learnt from the messages of danger. The same examples in the same order give the same weights.
 */
export function train(examples: readonly Example[]): Trained {
  const all = examples.flatMap(asRead);
  const learnt = frequentFeatures(all);
  const read = inPlaces(all, learnt);
  const weights = new Float64Array(learnt.length * HEADS.length);
  const squares = new Float64Array(learnt.length * HEADS.length).fill(1e-6);
  const biases = HEADS.map(() => 0);
  const random = createRandom(1);

  for (let round = 0; round < ROUNDS; round++) {
    for (const { places: known, class: wanted, isImminent, weight = 1 } of shuffled(read, random)) {
      const places = known.filter(() => random() >= LEFT_OUT);
      const norm = 1 / Math.sqrt(places.length || 1);
      const logits = HEADS.map((_, head) => {
        let sum = biases[head] ?? 0;
        for (const place of places) sum += (weights[place * HEADS.length + head] ?? 0) * norm;
        return sum;
      });
      const isDanger = wanted === 'support' || wanted === 'friend';
      const errors = errorsOf(
        logits,
        wanted,
        isDanger ? isImminent : null,
        weight * (isDanger ? DANGER_COST : 1),
      );
      errors.forEach((error, head) => {
        if (error === 0) return;
        biases[head] = (biases[head] ?? 0) - BIAS_RATE * error;
        for (const place of places) {
          const at = place * HEADS.length + head;
          const gradient = error * norm + DECAY * (weights[at] ?? 0);
          squares[at] = (squares[at] ?? 0) + gradient * gradient;
          weights[at] = (weights[at] ?? 0) - (LEARNING_RATE * gradient) / Math.sqrt(squares[at] ?? 1);
        }
      });
    }
  }
  return { features: learnt, weights, biases };
}

/** Every stretch of a calm text is calm; of a text of danger only the whole is known to be one. */
function asRead(example: Example) {
  const whole = wordsOf(example.text);
  const isCut = example.class === 'calm' && whole.length > LONGEST_WHOLE;
  const parts = isCut ? stretchesOf(whole, CALM_CUT) : [];
  return [...new Set([whole, ...parts])].map((words) => ({ ...example, features: featuresOf(words) }));
}

interface Read {
  readonly features: Uint32Array;
}

/** What occurs in one message alone teaches only that message. */
function frequentFeatures(examples: readonly Read[]): Uint32Array {
  const counts = new Uint32Array(FEATURE_COUNT);
  for (const { features } of examples)
    for (const feature of features) counts[feature] = (counts[feature] ?? 0) + 1;
  const frequent: number[] = [];
  counts.forEach((count, feature) => {
    if (count >= FEWEST_MESSAGES) frequent.push(feature);
  });
  return Uint32Array.from(frequent);
}

/** The features of each example as their places among those that are learnt. */
function inPlaces<T extends Read>(examples: readonly T[], learnt: Uint32Array) {
  const NOWHERE = learnt.length;
  const placeOf = new Uint32Array(FEATURE_COUNT).fill(NOWHERE);
  learnt.forEach((feature, place) => {
    placeOf[feature] = place;
  });
  return examples.map((example) => ({
    ...example,
    places: example.features
      .map((feature) => placeOf[feature] ?? NOWHERE)
      .filter((place) => place !== NOWHERE),
  }));
}

/** By how much each head is off. @param now whether there is danger at this moment; null where the head is not taught */
function errorsOf(
  logits: readonly number[],
  wanted: Example['class'],
  now: boolean | null,
  cost: number,
): number[] {
  const classLogits = logits.slice(0, CLASSES.length);
  const highest = Math.max(...classLogits);
  const powers = classLogits.map((logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const errors = powers.map((power, at) => cost * (power / total - (CLASSES[at] === wanted ? 1 : 0)));
  const nowLogit = logits[CLASSES.length] ?? 0;
  return [...errors, now === null ? 0 : 1 / (1 + Math.exp(-nowLogit)) - (now ? 1 : 0)];
}

/** A linear congruential generator (Numerical Recipes): the order of the examples is the only chance in it. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}
