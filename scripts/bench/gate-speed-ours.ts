import { type Compute, computeKinds, type PredictionsConfig } from "../../src/config/policy.ts";
import { columnsOf, type WantedColumn } from "../../src/gate/predictions/columns.ts";
import { pairPredictions } from "../../src/gate/predictions/pair.ts";
import { readPredictions } from "../../src/gate/predictions/read.ts";
import { bootstrapEffects } from "../../src/gate/statistics/bootstrap.ts";
import { loadDistributions } from "../../src/gate/statistics/distributions.ts";

// What judging one metric by predictions costs, from the files to the intervals: METRIC BASELINE CANDIDATE.
const [name, ...files] = process.argv.slice(2);
const kind = computeKinds.find((one) => one === name);
if (kind === undefined || files.length !== 2) throw new Error("gate-speed-ours.ts METRIC BASELINE CANDIDATE");
const config: PredictionsConfig = {
  path: "predictions.csv",
  id: "id",
  label: "label",
  prediction: "prediction",
  score: "score",
  positive: "1",
};
const compute: Compute = { kind };
const slices = { by: ["region"], minExamples: 200 };
const words = ["id", "label", "region"].map((column): WantedColumn => ({ name: column, as: "words" }));
const wanted = new Map([...columnsOf(compute, config), ...words].map((column) => [column.name, column]));
const dictionaries = new Map();
const read = (file: string) =>
  readPredictions({ name: file, file, digest: file }, [...wanted.values()], AbortSignal.timeout(120_000), dictionaries);
await loadDistributions();
const [baseline, candidate] = [await read(files[0] ?? ""), await read(files[1] ?? "")];
const paired = pairPredictions(baseline, candidate, config, slices);
if ("reason" in paired) throw new Error(paired.reason);
const found = bootstrapEffects(paired, compute, config, { scale: 1, minExamples: 200 });
if ("reason" in found) throw new Error(found.reason);
const all = [found.effect, ...found.slices.map(({ effect }) => effect)];
process.stdout.write(JSON.stringify(all.map(({ estimate, bounds }) => [estimate, ...bounds(0.05)])));
