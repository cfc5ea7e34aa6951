/** Logistic regression and its reliability table, for the benches that fit how sure a finding is. */

/** A finding with its features and whether a gold article has it. */
export interface Case {
  readonly article: string;
  readonly x: readonly number[];
  readonly right: boolean;
  /** What the weights in the repository say. */
  readonly shipped: number;
}

const STEPS = 3000;
const RATE = 0.3;
const SHRINK = 0.01;

/** Weights, one for each feature, and what is added to their sum. */
export interface Model {
  readonly weights: readonly number[];
  readonly bias: number;
}

/** The probability that a model gives to features. */
export function predict({ weights, bias }: Model, x: readonly number[]): number {
  return 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)));
}

/** Logistic regression by plain gradient descent, weights shrunk towards 0. */
export function fit(data: readonly Case[]): Model {
  let model: Model = { weights: (data[0]?.x ?? []).map(() => 0), bias: 0 };
  for (let step = 0; step < STEPS; step++) {
    const errors = data.map((one) => predict(model, one.x) - Number(one.right));
    const slope = (value: (one: Case) => number): number =>
      data.reduce((sum, one, at) => sum + (errors[at] ?? 0) * value(one), 0) / data.length;
    const now = model;
    model = {
      weights: now.weights.map(
        (weight, at) => weight - RATE * (slope((one) => one.x[at] ?? 0) + SHRINK * weight),
      ),
      bias: now.bias - RATE * slope(() => 1),
    };
  }
  return model;
}

/** Prints how often findings of each confidence were right, and the Brier score. */
export function table(title: string, rows: readonly { readonly p: number; readonly right: boolean }[]): void {
  process.stdout.write(`\n${title}: ${rows.length}\nconfidence   found   mean   right\n`);
  for (const [low, high] of [
    [0, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1],
  ] as const) {
    const bin = rows.filter(({ p }) => p >= low && p < high);
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, { p }) => sum + p, 0) / bin.length;
    const share = bin.filter(({ right }) => right).length / bin.length;
    process.stdout.write(
      `${low.toFixed(1)} to ${high.toFixed(1)}   ${String(bin.length).padStart(5)}   ${mean.toFixed(2)}   ${share.toFixed(2)}\n`,
    );
  }
  const brier = rows.reduce((sum, { p, right }) => sum + (p - Number(right)) ** 2, 0) / rows.length;
  process.stdout.write(`Brier ${brier.toFixed(3)}\n`);
}

/** Fits the cases of the articles that the rules were not tuned on, prints the weights and the tables. */
export function report(names: readonly string[], untuned: readonly Case[], all: readonly Case[]): void {
  const { weights, bias } = fit(untuned);
  process.stdout.write(`bias ${bias.toFixed(2)}\n`);
  names.forEach((name, at) => process.stdout.write(`${name} ${(weights[at] ?? 0).toFixed(2)}\n`));
  const held = untuned.map((one) => ({
    ...one,
    p: predict(fit(untuned.filter((other) => other.article !== one.article)), one.x),
  }));
  table('articles not tuned on, each left out of the fit', held);
  table(
    'all articles, weights in the repository',
    all.map((one) => ({ ...one, p: one.shipped })),
  );
}
