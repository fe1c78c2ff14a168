import { FEATURE_COUNT } from './features.ts';
import { HEADS } from './model.ts';
import type { Trained } from './train.ts';

const HIGHEST = 127;
/** Weights that would round to less than this say nothing by themselves; most do. */
const LEAST = 5;

/** A trained model as it is compiled in: weights as whole numbers, features that say nothing left out. `unpackModel` reads it. */
export function packModel({ weights, biases }: Trained) {
  const scale = weights.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0) / HIGHEST || 1;
  const rows: number[] = [];
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const row = HEADS.map((_, head) => Math.round((weights[feature * HEADS.length + head] ?? 0) / scale));
    if (row.every((weight) => Math.abs(weight) < LEAST)) continue;
    rows.push(
      feature >>> 24,
      (feature >>> 16) & 255,
      (feature >>> 8) & 255,
      feature & 255,
      ...row.map((weight) => weight & 255),
    );
  }
  return {
    weights: btoa(rows.map((byte) => String.fromCharCode(byte)).join('')),
    biases: biases.map((bias) => Number(bias.toFixed(4))),
    scale: Number(scale.toFixed(6)),
  };
}
