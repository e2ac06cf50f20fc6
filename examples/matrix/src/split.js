// data/digits.csv.gz → data/train.csv, data/test.csv
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { writeRows } from "./lib/csv.js";

const [seed, test] = process.argv.slice(2).map(Number);
const lines = gunzipSync(readFileSync("data/digits.csv.gz")).toString("utf8").trimEnd().split("\n");
const rows = lines.map((line) => {
  const pixels = line.split(",").map(Number);
  return { label: pixels.pop(), pixels };
});

// Fisher and Yates, with numbers that the seed fixes (mulberry32).
let state = seed;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};
for (let last = rows.length - 1; last > 0; last--) {
  const other = Math.floor(random() * (last + 1));
  [rows[last], rows[other]] = [rows[other], rows[last]];
}
writeRows("data/test.csv", rows.slice(0, test));
writeRows("data/train.csv", rows.slice(test));
console.log(`${rows.length - test} rows to train on, ${test} to test with`);
