// model.json and data/features.csv → latency.json: microseconds a prediction takes, median (p50) and p95.
import { readFileSync } from "node:fs";
import { readCsv, round, writeJson } from "./lib/csv.js";
import { classes, predict } from "./lib/softmax.js";

const { weights } = JSON.parse(readFileSync("model.json", "utf8"));
const rows = readCsv("data/features.csv").rows.map(([, , , ...values]) => Float64Array.from(values));
const model = Float64Array.from(weights);
const out = new Float64Array(classes);
const atOnce = 100; // one prediction is shorter than the clock's tick

const times = [];
for (let turn = 0; turn < 20; turn++) {
  for (let start = 0; start + atOnce <= rows.length; start += atOnce) {
    const began = process.hrtime.bigint();
    for (let row = start; row < start + atOnce; row++) predict(model, rows[row], out);
    if (turn > 1) times.push(Number(process.hrtime.bigint() - began) / 1000 / atOnce);
  }
}
times.sort((one, other) => one - other);
const quantile = (share) => round(times[Math.floor(share * (times.length - 1))], 3);
writeJson("latency.json", { latency_us: { p50: quantile(0.5), p95: quantile(0.95) } });
console.log(`${quantile(0.5)} µs a prediction`);
