const SATURATION = 1.2;

/** How much a term tells: rare terms more. As in Lucene it never falls below zero. */
export function inverseDocumentFrequency(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * How much `count` occurrences in a field say, from 0 to just under 2.2: each one more says less, and more in a
 * short field. `relativeLength` is the field's length over the mean; `lengthNorm` 0 ignores it, 1 applies it fully.
 */
export function saturate(count: number, relativeLength: number, lengthNorm: number): number {
  return (count * (SATURATION + 1)) / (count + SATURATION * (1 - lengthNorm + lengthNorm * relativeLength));
}
