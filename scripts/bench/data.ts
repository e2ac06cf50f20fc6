/**
 * Pulls data from a loopback S3 server, beside `dvc pull`, `s5cmd cp` and `rclone copy`, and prints one table.
 * `npm run bench:data -- --help` says what may be chosen; ends with 1 where a target is missed.
 */
import { rmSync } from "node:fs";
import { installPeers } from "../../test/interop/set-up/install.ts";
import { help, type Options, parseOptions } from "./data-options.ts";
import { type Bench, bareRunner, manyEntries, pulls, secondPull } from "./data-parts.ts";
import { conditions, workFolder } from "./data-place.ts";
import { startProxy, startS3 } from "./data-servers.ts";
import { sets } from "./data-sets.ts";
import { type Judged, table } from "./table.ts";

async function main(options: Options): Promise<void> {
  const bin = installPeers(["versitygw", "s5cmd", "rclone", "dvc"]);
  const dir = workFolder(options.dir);
  // Also on SIGINT: the servers end by themselves when this process does.
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));
  const server = await startS3(bin, dir);
  const bench: Bench = { options, bin, dir, server };
  console.log(conditions(bench));
  const lines: Judged[] = [];
  const add = (more: readonly Judged[]): void => {
    lines.push(...more);
    for (const { cells } of more) console.error(cells.filter((cell) => cell !== "").join("  "));
  };
  try {
    await measureParts(bench, add);
  } finally {
    await server.stop();
    console.log(table(lines));
  }
  if (lines.some((line) => line.missed)) process.exitCode = 1;
}

async function measureParts(bench: Bench, add: (lines: readonly Judged[]) => void): Promise<void> {
  const { parts, roundTrip } = bench.options;
  const all = [
    { part: "small", set: sets.small1k },
    { part: "small", set: sets.small10k },
    { part: "large", set: sets.large },
    { part: "mix", set: sets.mix },
  ] as const;
  for (const { part, set } of all) if (parts.has(part)) add(pulls(bench, set));
  if (parts.has("second")) add(secondPull(bench));
  if (parts.has("latency")) {
    const far = await startProxy(bench.server, roundTrip);
    for (const { set } of all) add(pulls({ ...bench, far }, set));
    await far.stop();
  }
  if (parts.has("scale")) add(manyEntries(bench));
  if (parts.has("bare")) add(bareRunner(bench));
}

const options = parseOptions(process.argv.slice(2));
if (options === undefined) console.log(help);
else await main(options);
