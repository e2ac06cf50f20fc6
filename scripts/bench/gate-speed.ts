import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Random, randomOf } from "../../src/gate/statistics/random.ts";
import { measure } from "./measure.ts";
import { type Judged, judge, type Sample } from "./table.ts";

/** What is judged, at most in this time and memory. */
const rows = 1_000_000;
const regions = 20;
const target = { seconds: 10, peak: 1e9 };
const metrics = ["accuracy", "log-loss", "auc"] as const;
/** NumPy draws this part of the 2,000 replicates, and its time for drawing is taken that many times. */
const peerPart = 40;
const peers: readonly string[] = ["accuracy", "log-loss"];

/**
 * Speed of judging a million paired predictions and 20 slices by 2,000 replicates, the reading of both CSV files included;
 * `python` is one with NumPy, or none is compared with.
 */
export function speed(runs: number, python: string | undefined): Judged[] {
  const dir = mkdtempSync(join(tmpdir(), "gate-speed-"));
  try {
    const files = ["baseline.csv", "candidate.csv"].map((name) => join(dir, name));
    for (const [at, file] of files.entries()) writePredictions(file, 0.8 + at / 100);
    return metrics.flatMap((metric) => linesOf(metric, files, dir, runs, python));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function linesOf(
  metric: string,
  files: readonly string[],
  dir: string,
  runs: number,
  python: string | undefined,
): Judged[] {
  const ours: Sample[] = [];
  const theirs: Sample[] = [];
  const run = (...argv: string[]): Sample => measure({ argv, cwd: dir, env: { PATH: process.env["PATH"] ?? "" } }, dir);
  for (let round = 0; round < runs; round += 1) {
    ours.push(run(process.execPath, resolve(import.meta.dirname, "gate-speed-ours.ts"), metric, ...files));
    if (python === undefined || !peers.includes(metric)) continue;
    const peer = (replicates: number): Sample =>
      run(python, resolve(import.meta.dirname, "gate_speed_peer.py"), metric, ...files, `${replicates}`);
    const [bare, some] = [peer(1), peer(1 + 2000 / peerPart)];
    const seconds = bare.seconds + (some.seconds - bare.seconds) * peerPart;
    theirs.push({ seconds, cpu: bare.cpu + (some.cpu - bare.cpu) * peerPart, peak: some.peak });
  }
  const data = `${metric}, ${rows.toLocaleString("en-US")} pairs × ${regions} slices`;
  return [
    judge({ data, tool: "modelgate", samples: ours }, undefined, target),
    ...(theirs.length === 0
      ? []
      : [judge({ data, tool: `NumPy (1/${peerPart} of it, × ${peerPart})`, samples: theirs }, ours, {})]),
  ];
}

/** Ids in another order on either side; `skill` is how much of it is better than chance. */
function writePredictions(file: string, skill: number): void {
  const truth = randomOf("labels");
  const own = randomOf(file.endsWith("baseline.csv") ? "baseline" : "candidate");
  const first = own.below(rows);
  const out = openSync(file, "w");
  const labels = Uint8Array.from({ length: rows }, () => truth.below(2));
  let text = "id,label,prediction,score,region\n";
  for (let row = 0; row < rows; row += 1) {
    const id = (first + row * 7) % rows;
    text += `${id},${rowOf(labels[id] ?? 0, skill, own)},region ${id % regions}\n`;
    if (text.length < 1 << 20) continue;
    writeSync(out, text);
    text = "";
  }
  writeSync(out, text);
  closeSync(out);
}

function rowOf(label: number, skill: number, random: Random): string {
  const knows = random.below(1000) < skill * 1000;
  const prediction = knows ? label : random.below(2);
  const score = (prediction === 1 ? 0.5 : 0.001) + random.below(499) / 1000;
  return `${label},${prediction},${score.toFixed(3)}`;
}
