import { FEATURE_COUNT } from './features.ts';
import { LOWER_BITS, type PackedModel } from './model.ts';
import type { Trained } from './train.ts';

const HIGHEST = 127;
/** Few enough for one call of a function, which takes its arguments one by one. */
const AT_ONCE = 4096;

/** A trained model as it is compiled in, weights as whole numbers of `scale`. `unpackModel` reads it. */
export function packModel({ features, weights, biases }: Trained): PackedModel {
  const scale = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / HIGHEST || 1;
  const counts = new Uint8Array(FEATURE_COUNT >>> LOWER_BITS);
  for (const feature of features) {
    const upper = feature >>> LOWER_BITS;
    counts[upper] = (counts[upper] ?? 0) + 1;
  }
  return {
    counts: base64(counts),
    lowers: base64(Uint8Array.from(features, (feature) => feature & ((1 << LOWER_BITS) - 1))),
    weights: base64(Uint8Array.from(weights, (weight) => Math.round(weight / scale) & 255)),
    biases: biases.map((bias) => Number(bias.toFixed(4))),
    scale: Number(scale.toFixed(6)),
  };
}

function base64(bytes: Uint8Array): string {
  let characters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(characters);
}
