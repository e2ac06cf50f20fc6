/** How many digits there are. */
export const classes = 10;

/**
 * Probabilities of the ten digits for one row, written into `out`.
 * Weights stand feature by feature, the intercept last: `weights[feature * classes + digit]`.
 */
export function predict(weights, row, out) {
  const intercept = row.length * classes;
  for (let digit = 0; digit < classes; digit++) out[digit] = weights[intercept + digit];
  for (let feature = 0; feature < row.length; feature++) {
    const value = row[feature];
    if (value === 0) continue; // half of all pixels are blank
    for (let digit = 0, at = feature * classes; digit < classes; digit++, at++) out[digit] += weights[at] * value;
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let digit = 0; digit < classes; digit++) if (out[digit] > highest) highest = out[digit];
  let sum = 0;
  for (let digit = 0; digit < classes; digit++) {
    out[digit] = Math.exp(out[digit] - highest);
    sum += out[digit];
  }
  for (let digit = 0; digit < classes; digit++) out[digit] /= sum;
}

/** The likeliest digit; the lower one where two are equal. */
export function likeliest(probabilities) {
  let best = 0;
  for (let digit = 1; digit < classes; digit++) if (probabilities[digit] > probabilities[best]) best = digit;
  return best;
}

/** The mean of several models: for a linear model, the model whose scores are the mean of theirs. */
export function average(models) {
  return models[0].map((_, at) => models.reduce((sum, weights) => sum + weights[at], 0) / models.length);
}
