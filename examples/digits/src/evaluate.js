// folds.json and data/features.csv → metrics.json, evaluation/confusion.json, evaluation/predictions.csv.
import { readFileSync, statSync } from "node:fs";
import { readCsv, round, writeCsv, writeJson } from "./lib/csv.js";
import { average, classes, likeliest, predict } from "./lib/softmax.js";

const { rows } = readCsv("data/features.csv");
const { folds } = JSON.parse(readFileSync("folds.json", "utf8"));
const averaged = folds.map((models) => average(models));

const matrix = Array.from({ length: classes }, () => new Array(classes).fill(0));
const rightBySeed = folds[0].map(() => 0);
const probabilities = new Float64Array(classes);
let logLoss = 0;

const predictions = rows.map(([id, label, fold, ...values]) => {
  for (const [seed, weights] of folds[fold].entries()) {
    predict(weights, values, probabilities);
    if (likeliest(probabilities) === label) rightBySeed[seed]++;
  }
  predict(averaged[fold], values, probabilities);
  const predicted = likeliest(probabilities);
  matrix[label][predicted]++;
  logLoss -= Math.log(Math.max(probabilities[label], 1e-12));
  // Six significant digits: log loss is as much about the small probabilities as about the large ones.
  const [p, pLabel] = [probabilities[predicted], probabilities[label]].map((one) => Number(one.toPrecision(6)));
  return [id, label, predicted, p, pLabel, fold];
});

const right = matrix.reduce((sum, counts, digit) => sum + counts[digit], 0);
const recall = matrix.map((counts, digit) => [digit, round(counts[digit] / sumOf(counts))]);
writeJson("metrics.json", {
  accuracy: round(right / rows.length),
  log_loss: round(logLoss / rows.length),
  recall: Object.fromEntries(recall),
  accuracy_by_seed: rightBySeed.map((count) => round(count / rows.length)),
  model_bytes: statSync("model.json").size,
  rows: rows.length,
});
writeJson("evaluation/confusion.json", { labels: matrix.map((_, digit) => String(digit)), matrix });
predictions.sort(([one], [other]) => one - other);
writeCsv("evaluation/predictions.csv", ["id", "label", "predicted", "p", "p_label", "fold"], predictions);
console.log(`accuracy ${(right / rows.length).toFixed(4)} over ${rows.length} rows`);

function sumOf(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0);
}
