/** What a text may be taken for; `calm` is everything that is simply searched. */
export const CLASSES = ['support', 'friend', 'medical', 'calm'] as const;
/** One more, by itself: whether there is danger at this moment. */
export const HEADS = [...CLASSES, 'now'] as const;
export type Head = (typeof HEADS)[number];

/** A linear model: a weight for every feature and head, as whole numbers of `scale`. */
export interface Model {
  /** The weight of feature f for head h stands at f × HEADS.length + h. */
  readonly weights: Int8Array;
  readonly biases: readonly number[];
  readonly scale: number;
}

/** The chance of each class, and of danger at this moment; 0 to 1. */
export type Chances = Readonly<Record<Head, number>>;

export function chancesOf(features: Uint32Array, { weights, biases, scale }: Model): Chances {
  const norm = scale / Math.sqrt(features.length || 1);
  const logits = HEADS.map((_, head) => {
    let sum = 0;
    for (const feature of features) sum += weights[feature * HEADS.length + head] ?? 0;
    return sum * norm + (biases[head] ?? 0);
  });
  const [support = 0, friend = 0, medical = 0, calm = 0, now = 0] = logits;
  const highest = Math.max(support, friend, medical, calm);
  const powers = [support, friend, medical, calm].map((logit) => Math.exp(logit - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const share = (at: number) => (powers[at] ?? 0) / total;
  return {
    support: share(0),
    friend: share(1),
    medical: share(2),
    calm: share(3),
    now: 1 / (1 + Math.exp(-now)),
  };
}

/** Reads a model as `npm run build:care` writes it. */
export function unpackModel(packed: {
  readonly weights: string;
  readonly biases: readonly number[];
  readonly scale: number;
}): Model {
  const bytes = atob(packed.weights);
  const weights = new Int8Array(bytes.length);
  // A loop, for to go through a string as its characters takes ten times as long at every start.
  for (let at = 0; at < bytes.length; at++) weights[at] = bytes.charCodeAt(at);
  return { ...packed, weights };
}
