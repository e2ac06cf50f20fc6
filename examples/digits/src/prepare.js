// data/digits.csv.gz → data/rows.csv: id, label, fold and 64 pixels, in one shuffled order.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { writeCsv } from "./lib/csv.js";
import { readParams } from "./lib/params.js";
import { generator, shuffle } from "./lib/random.js";

const params = readParams("prepare");
const source = "data/digits.csv.gz";
const pixels = 64;

const digits = gunzipSync(readFileSync(source))
  .toString("utf8")
  .trimEnd()
  .split("\n")
  .map((line, id) => {
    const numbers = line.split(",").map(Number);
    const label = numbers.pop();
    const inRange = numbers.every((value) => Number.isInteger(value) && value >= 0 && value <= 16);
    if (numbers.length !== pixels || !inRange || !(Number.isInteger(label) && label >= 0 && label <= 9)) {
      throw new Error(`${source}: row ${id + 1} is not ${pixels} pixels of 0 to 16 and a digit`);
    }
    return { id, label, numbers };
  });

// Dealing each digit out in turn gives every fold the same share of every digit.
const dealt = new Array(10).fill(0);
const rows = shuffle(digits, generator(params.seed)).map(({ id, label, numbers }) => {
  const fold = dealt[label]++ % params.folds;
  return [id, label, fold, ...numbers];
});
const names = Array.from({ length: pixels }, (_, pixel) => `p${pixel}`);
writeCsv("data/rows.csv", ["id", "label", "fold", ...names], rows);
console.log(`${rows.length} rows, ${params.folds} folds`);
