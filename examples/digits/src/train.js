// data/features.csv → model.json (trained on all rows), folds.json (one model a fold and seed), history.csv.
import { readCsv, round, writeCsv, writeJson } from "./lib/csv.js";
import { readParams } from "./lib/params.js";
import { generator, shuffle } from "./lib/random.js";
import { average, classes, predict } from "./lib/softmax.js";

const params = readParams("train");
const { columns, rows } = readCsv("data/features.csv");
const features = columns.slice(3);
const examples = rows.map(([, label, fold, ...values]) => ({ label, fold, values: Float64Array.from(values) }));
// The rows are shuffled already, so the first ones are a fair sample.
const allowed = examples.slice(0, params.rows);
const seeds = Array.from({ length: params.seeds }, (_, index) => index + 1);
const losses = new Array(params.epochs).fill(0);

const folds = [...new Set(examples.map((example) => example.fold))].sort((one, other) => one - other);
const byFold = folds.map((fold, index) => {
  console.log(`fold ${index + 1} of ${folds.length}`);
  const seen = allowed.filter((example) => example.fold !== fold);
  return seeds.map((seed) => rounded(fit(seen, seed)));
});
console.log("the product, on all rows");
const model = average(seeds.map((seed) => fit(allowed, seed, losses)));

writeJson("model.json", { kind: "softmax", classes, features, weights: rounded(model) });
writeJson("folds.json", { classes, features: features.length, folds: byFold });
writeCsv(
  "history.csv",
  ["epoch", "loss"],
  losses.map((loss, epoch) => [epoch + 1, round(loss / seeds.length)]),
);
console.log(`${allowed.length} rows, ${folds.length} folds, ${seeds.length} seeds, ${params.epochs} epochs`);

/** Multinomial logistic regression by gradient descent in small batches; the seed fixes the order of the rows. */
function fit(trainingRows, seed, history) {
  const order = [...trainingRows];
  const random = generator(seed);
  const weights = new Float64Array((features.length + 1) * classes);
  const gradient = new Float64Array(weights.length);
  const errors = new Float64Array(classes);
  for (let epoch = 0; epoch < params.epochs; epoch++) {
    shuffle(order, random);
    const step = params.lr / (1 + (4 * epoch) / params.epochs);
    let loss = 0;
    for (let start = 0; start < order.length; start += params.batch) {
      const batch = order.slice(start, start + params.batch);
      gradient.fill(0);
      for (const { label, values } of batch) {
        predict(weights, values, errors);
        loss -= Math.log(Math.max(errors[label], 1e-12));
        errors[label] -= 1;
        accumulate(gradient, values, errors);
      }
      const share = step / batch.length;
      const decay = 1 - step * params.l2;
      for (let at = 0; at < weights.length; at++) weights[at] = weights[at] * decay - share * gradient[at];
    }
    if (history !== undefined) history[epoch] += loss / order.length;
  }
  return Array.from(weights);
}

function accumulate(gradient, values, errors) {
  for (let feature = 0; feature <= values.length; feature++) {
    const value = feature === values.length ? 1 : values[feature]; // the last one is the intercept
    if (value === 0) continue;
    for (let digit = 0, at = feature * classes; digit < classes; digit++, at++) gradient[at] += errors[digit] * value;
  }
}

function rounded(weights) {
  return weights.map((weight) => round(weight));
}
