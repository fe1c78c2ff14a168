export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
}

const ROUNDS = 30;
/** Keeps the coefficients finite where the examples could be told apart without fail. */
const RIDGE = 0.01;

/** The coefficients under which the examples are likeliest, by Newton's method. */
export function fitLogisticRegression(examples: readonly Example[]): readonly number[] {
  const width = examples[0]?.features.length ?? 0;
  const range = Array.from({ length: width }, (_, at) => at);
  let coefficients: readonly number[] = range.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const curvature = range.map((row) => range.map((column): number => (row === column ? RIDGE : 0)));
    const slope = coefficients.map((coefficient) => -RIDGE * coefficient);
    for (const { features, positive } of examples) {
      const logit = features.reduce((sum, feature, at) => sum + feature * (coefficients[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-logit));
      features.forEach((feature, row) => {
        slope[row] = (slope[row] ?? 0) + ((positive ? 1 : 0) - chance) * feature;
        features.forEach((other, column) => {
          const cells = curvature[row];
          if (cells) cells[column] = (cells[column] ?? 0) + chance * (1 - chance) * feature * other;
        });
      });
    }
    const step = solve(curvature, slope);
    coefficients = coefficients.map((coefficient, at) => coefficient + (step[at] ?? 0));
  }
  return coefficients;
}

/** Solves `matrix · x = right` by Gauss and Jordan; the matrix is positive definite, so no pivot is zero. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivotRow, pivot) => {
    const divisor = pivotRow[pivot] ?? 1;
    for (let at = 0; at < pivotRow.length; at++) pivotRow[at] = (pivotRow[at] ?? 0) / divisor;
    rows.forEach((row, other) => {
      const factor = row[pivot] ?? 0;
      if (other !== pivot)
        for (let at = 0; at < row.length; at++) row[at] = (row[at] ?? 0) - factor * (pivotRow[at] ?? 0);
    });
  });
  return rows.map((row) => row.at(-1) ?? 0);
}
