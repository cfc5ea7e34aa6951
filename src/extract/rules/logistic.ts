/** A logistic model's probability, between 0 and 1, in thousandths: a weight for each feature, and a bias. */
export function logistic<Name extends string>(
  bias: number,
  weights: Readonly<Record<Name, number>>,
  features: Readonly<Record<Name, number>>,
): number {
  let odds = bias;
  for (const name of Object.keys(weights) as Name[]) odds += weights[name] * features[name];
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000;
}
