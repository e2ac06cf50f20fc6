// data/rows.csv → data/features.csv: pixels scaled to 0…1, and where asked the differences between neighbours.
import { readCsv, writeCsv } from "./lib/csv.js";
import { readParams } from "./lib/params.js";

const params = readParams("featurize");
const side = 8;

const { rows } = readCsv("data/rows.csv");
const edges = params.edges ? neighbours() : [];
const names = [
  ...Array.from({ length: side * side }, (_, pixel) => `p${pixel}`),
  ...edges.map(([one, other]) => `e${one}_${other}`),
];
const features = rows.map(([id, label, fold, ...pixels]) => {
  const scaled = pixels.map((pixel) => pixel / 16);
  return [id, label, fold, ...scaled, ...edges.map(([one, other]) => Math.abs(scaled[one] - scaled[other]))];
});
writeCsv("data/features.csv", ["id", "label", "fold", ...names], features);
console.log(`${names.length} features`);

/** Every pixel with the one to its right and the one below it. */
function neighbours() {
  const pairs = [];
  for (let pixel = 0; pixel < side * side; pixel++) {
    if (pixel % side < side - 1) pairs.push([pixel, pixel + 1]);
    if (pixel + side < side * side) pairs.push([pixel, pixel + side]);
  }
  return pairs;
}
