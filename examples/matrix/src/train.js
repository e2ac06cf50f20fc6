// data/train.csv → candidates/KIND.json: the model from all rows, and how well its kind does on rows it has not seen.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readRows } from "./lib/csv.js";
import { accuracy, fit } from "./lib/models.js";

const [kind] = process.argv.slice(2);
const rows = readRows("data/train.csv");
const folds = number("folds");
const params = { smoothing: number("smoothing"), k: number("k") };

const byFold = Array.from({ length: folds }, (_, fold) => {
  const model = fit(
    kind,
    rows.filter((_, at) => at % folds !== fold),
    params,
  );
  return accuracy(
    model,
    rows.filter((_, at) => at % folds === fold),
  );
});
const crossValidated = Number((byFold.reduce((sum, one) => sum + one, 0) / folds).toFixed(6));
mkdirSync("candidates", { recursive: true });
writeFileSync(`candidates/${kind}.json`, `${JSON.stringify({ crossValidated, model: fit(kind, rows, params) })}\n`);
console.log(`${kind}: ${crossValidated} in cross-validation`);

/** A number of params.yaml, whose names are all different. */
function number(name) {
  return Number(new RegExp(`^ *${name}: (\\S+)`, "m").exec(readFileSync("params.yaml", "utf8"))?.[1]);
}
