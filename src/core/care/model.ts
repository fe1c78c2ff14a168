/** What a text may be taken for; `calm` is everything that is simply searched. */
export const CLASSES = ['support', 'friend', 'medical', 'calm'] as const;
/** One more, by itself: whether there is danger at this moment. */
export const HEADS = [...CLASSES, 'now'] as const;
export type Head = (typeof HEADS)[number];

/** Features are found by the upper part of their number, and within it by the lower, of so many bits. */
export const LOWER_BITS = 8;

/** A linear model: a weight for every feature that was learnt and every head, as whole numbers of `scale`. */
export interface Model {
  /** The features with the upper part u are those from `starts[u]` up to `starts[u + 1]`. */
  readonly starts: Uint32Array;
  /** The lower part of each feature. */
  readonly lowers: Uint8Array;
  /** The weight of the feature at place p for head h stands at p × HEADS.length + h. */
  readonly weights: Int8Array;
  readonly biases: readonly number[];
  readonly scale: number;
}

/** The chance of each class, and of danger at this moment; 0 to 1. */
export type Chances = Readonly<Record<Head, number>>;

/** What was never learnt is passed over, as if the text did not have it. */
export function chancesOf(features: Uint32Array, model: Model): Chances {
  const { weights, biases, scale } = model;
  const sums = HEADS.map(() => 0);
  let known = 0;
  for (const feature of features) {
    const place = placeOf(feature, model);
    if (place === UNKNOWN) continue;
    known++;
    for (let head = 0; head < HEADS.length; head++)
      sums[head] = (sums[head] ?? 0) + (weights[place * HEADS.length + head] ?? 0);
  }
  const norm = scale / Math.sqrt(known || 1);
  const logits = sums.map((sum, head) => sum * norm + (biases[head] ?? 0));
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

const UNKNOWN = 2 ** 32 - 1;

function placeOf(feature: number, { starts, lowers }: Model): number {
  const upper = feature >>> LOWER_BITS;
  const lower = feature & ((1 << LOWER_BITS) - 1);
  const end = starts[upper + 1] ?? 0;
  for (let place = starts[upper] ?? 0; place < end; place++) if (lowers[place] === lower) return place;
  return UNKNOWN;
}

/** A model as `packModel` writes it. */
export interface PackedModel {
  /** How many features there are for each upper part, a byte each, as base64; so are the others. */
  readonly counts: string;
  readonly lowers: string;
  readonly weights: string;
  readonly biases: readonly number[];
  readonly scale: number;
}

export function unpackModel({ counts, lowers, weights, biases, scale }: PackedModel): Model {
  const each = bytesOf(counts);
  const starts = new Uint32Array(each.length + 1);
  each.forEach((count, upper) => {
    starts[upper + 1] = (starts[upper] ?? 0) + count;
  });
  const signed = new Int8Array(bytesOf(weights).buffer);
  return { starts, lowers: bytesOf(lowers), weights: signed, biases, scale };
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const characters = atob(packed);
  const bytes = new Uint8Array(characters.length);
  // A loop, for to go through a string as its characters takes ten times as long at every start.
  for (let at = 0; at < characters.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}
