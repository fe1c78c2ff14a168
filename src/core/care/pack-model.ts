import type { Trained } from './train.ts';

const HIGHEST = 127;
/** Few enough for one call of a function, which takes its arguments one by one. */
const AT_ONCE = 4096;

/** A trained model as it is compiled in, weights as whole numbers of `scale`. `unpackModel` reads it. */
export function packModel({ weights, biases }: Trained) {
  const scale = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / HIGHEST || 1;
  const bytes = Uint8Array.from(weights, (weight) => Math.round(weight / scale) & 255);
  let characters = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    characters += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return {
    weights: btoa(characters),
    biases: biases.map((bias) => Number(bias.toFixed(4))),
    scale: Number(scale.toFixed(6)),
  };
}
