// candidates/*.json, data/test.csv → model.json, metrics.json
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { readRows } from "./lib/csv.js";
import { accuracy } from "./lib/models.js";

const candidates = readdirSync("candidates")
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => JSON.parse(readFileSync(`candidates/${name}`, "utf8")));
const best = candidates.reduce((one, other) => (other.crossValidated > one.crossValidated ? other : one));
const metrics = {
  accuracy: accuracy(best.model, readRows("data/test.csv")),
  cross_validated: Object.fromEntries(candidates.map((one) => [one.model.kind, one.crossValidated])),
};
writeFileSync("model.json", `${JSON.stringify(best.model)}\n`);
writeFileSync("metrics.json", `${JSON.stringify(metrics, null, 2)}\n`);
console.log(`${best.model.kind}: ${metrics.accuracy}`);
