import { solve } from './logistic-regression.ts';

/** What stood to choose, each by its signals, and which of it was right. */
export interface Choice {
  readonly signals: readonly (readonly number[])[];
  readonly right: number;
}

const ROUNDS = 12;
/** Keeps the weights finite and, where two signals say the same, shares it between them. */
const RIDGE = 1;

/** The weights under which the right choices are likeliest, by Newton's method. */
export function fitSoftmaxRegression(choices: readonly Choice[]): readonly number[] {
  const width = choices[0]?.signals[0]?.length ?? 0;
  const range = Array.from({ length: width }, (_, at) => at);
  let weights: readonly number[] = range.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const curvature = range.map((row) => range.map((column): number => (row === column ? RIDGE : 0)));
    const slope = weights.map((weight) => -RIDGE * weight);
    for (const { signals, right } of choices) {
      const chances = chancesOf(signals, weights);
      const expected = range.map((at) =>
        signals.reduce((sum, own, choice) => sum + (chances[choice] ?? 0) * (own[at] ?? 0), 0),
      );
      const away = signals.map((own) => range.map((at) => (own[at] ?? 0) - (expected[at] ?? 0)));
      for (const row of range) {
        slope[row] = (slope[row] ?? 0) + (away[right]?.[row] ?? 0);
        for (const column of range) {
          const cells = curvature[row];
          const products = away.map((own, at) => (chances[at] ?? 0) * (own[row] ?? 0) * (own[column] ?? 0));
          if (cells)
            cells[column] = (cells[column] ?? 0) + products.reduce((sum, product) => sum + product, 0);
        }
      }
    }
    const step = solve(curvature, slope);
    weights = weights.map((weight, at) => weight + (step[at] ?? 0));
  }
  return weights;
}

function chancesOf(signals: readonly (readonly number[])[], weights: readonly number[]): readonly number[] {
  const scores = signals.map((own) => own.reduce((sum, signal, at) => sum + signal * (weights[at] ?? 0), 0));
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
