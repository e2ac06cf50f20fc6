/**
 * Runs pipelines beside `dvc repro` and prints one table.
 * `npm run bench:pipeline -- --help` says what may be chosen; ends with 1 where a target is missed.
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { installPeers } from "../../test/interop/set-up/install.ts";
import { workFolder } from "./data-place.ts";
import { help, type Options, type Part, parseOptions } from "./pipeline-options.ts";
import { type Bench, firstRuns, largeDirectory, sideBySide, unchanged } from "./pipeline-parts.ts";
import { type Judged, table } from "./table.ts";

const measured: Readonly<Record<Part, (bench: Bench) => Judged[]>> = {
  noop: unchanged,
  files: largeDirectory,
  jobs: sideBySide,
  first: firstRuns,
};

function main(options: Options): void {
  const bin = options.dvc ? installPeers(["dvc"]) : "";
  const dir = workFolder(options.dir);
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  const bench: Bench = { options, bin, dir };
  console.log(conditions(bench));
  const lines: Judged[] = [];
  try {
    for (const [part, body] of Object.entries(measured)) {
      if (!options.parts.has(part as Part)) continue;
      const more = body(bench);
      lines.push(...more);
      for (const { cells } of more) console.error(cells.filter((cell) => cell !== "").join("  "));
    }
  } finally {
    console.log(table(lines));
  }
  if (lines.some((line) => line.missed)) process.exitCode = 1;
}

/** What the numbers depend on. */
function conditions({ options, bin, dir }: Bench): string {
  const dvc = options.dvc ? spawnSync(join(bin, "dvc"), ["--version"], { encoding: "utf8" }).stdout.trim() : "left out";
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), Node ${process.version}, projects below ${dir}`,
    `modelgate ${options.cli}, DVC ${dvc}`,
    `Medians of ${options.runs} interleaved runs; ratios are of this one run, paired by round.`,
    "",
  ].join("\n");
}

const options = parseOptions(process.argv.slice(2));
if (options === undefined) console.log(help);
else main(options);
