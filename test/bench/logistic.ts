/**
 * Logistic regression, and how well its probabilities hold.
 *
 * `fitLogistic` finds coefficients that make 1 / (1 + exp(-coefficients · signals)) the probability of `right`, by least squares
 * done over and over with a little shrinkage: enough for a dozen signals and some ten thousand examples.
 */

export interface Example<Name extends string> {
  readonly signals: Readonly<Record<Name, number>>;
  readonly right: boolean;
}

const MOST_ROUNDS = 25;
const SETTLED = 1e-6;
const SHRINKAGE = 1e-4;

/** Newton's method (iteratively reweighted least squares). */
export function fitLogistic<Name extends string>(
  examples: readonly Example<Name>[],
  names: readonly Name[],
): Map<Name, number> {
  const rows = examples.map(({ signals }) => names.map((name) => signals[name]));
  const size = names.length;
  let weights = names.map(() => 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const gradient = weights.map((weight) => -SHRINKAGE * rows.length * weight);
    const curvature = names.map((_, i) => names.map((_, j) => (i === j ? SHRINKAGE * rows.length : 0)));
    for (const [at, row] of rows.entries()) {
      const given = 1 / (1 + Math.exp(-dot(row, weights)));
      const error = (examples[at]?.right ? 1 : 0) - given;
      for (let i = 0; i < size; i++) {
        gradient[i] = (gradient[i] ?? 0) + error * (row[i] ?? 0);
        const line = curvature[i] ?? [];
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + given * (1 - given) * (row[i] ?? 0) * (row[j] ?? 0);
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, i) => weight + (step[i] ?? 0));
    if (Math.max(...step.map(Math.abs)) < SETTLED) break;
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The x of matrix · x = right side, for a positive definite matrix (which needs no pivoting), by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (const [i, pivot] of rows.entries()) {
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  const solution = right.map(() => 0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    const known = dot(row.slice(i + 1, -1), solution.slice(i + 1));
    solution[i] = ((row.at(-1) ?? 0) - known) / (row[i] ?? 1);
  }
  return solution;
}

export interface Judged {
  readonly probability: number;
  readonly right: boolean;
}

export interface Bin {
  /** Mean probability given, and share that was right. */
  readonly given: number;
  readonly right: number;
  readonly count: number;
}

const BINS = 10;

/** Predictions in ten bins of equal width, empty ones left out. */
export function reliability(judged: readonly Judged[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) =>
    judged.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin),
  )
    .filter((members) => members.length > 0)
    .map((members) => ({
      given: members.reduce((sum, { probability }) => sum + probability, 0) / members.length,
      right: members.filter(({ right }) => right).length / members.length,
      count: members.length,
    }));
}

/** Expected calibration error (Naeini et al. 2015): how far given and observed are apart, on average over the bins. */
export function calibrationError(judged: readonly Judged[]): number {
  return reliability(judged).reduce(
    (sum, { given, right, count }) => sum + (count / judged.length) * Math.abs(given - right),
    0,
  );
}

/** Mean squared error of the probabilities (Brier 1950). */
export function brier(judged: readonly Judged[]): number {
  return judged.reduce((sum, { probability, right }) => sum + (probability - (right ? 1 : 0)) ** 2, 0) / judged.length;
}

/** Area under the ROC curve: how often a right one gets a higher probability than a wrong one. */
export function areaUnderCurve(judged: readonly Judged[]): number {
  const sorted = [...judged].sort((a, b) => a.probability - b.probability);
  let wrongBelow = 0;
  let pairs = 0;
  for (const { right } of sorted) {
    if (right) pairs += wrongBelow;
    else wrongBelow++;
  }
  return pairs / (wrongBelow * (judged.length - wrongBelow) || 1);
}
