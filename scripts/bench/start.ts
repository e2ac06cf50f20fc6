/**
 * Start-up of every dist entry beside `node -e 0`, in paired runs in a repository with nothing to do.
 * `npm run bench:start [-- RUNS]`; ends with 1 where an entry takes more than 3x an empty node plus 150 ms.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { verbs } from "../dist-entries.ts";

const root = resolve(import.meta.dirname, "../..");
const runs = Number(process.argv[2] ?? 7);
const empty = mkdtempSync(join(tmpdir(), "modelgate-bench-"));
spawnSync("git", ["init", "-q", empty]);

/** This runtime, and the machine's own where it is another. */
function runtimes(): string[] {
  const own = realpathSync(process.execPath);
  const modules = join(root, "node_modules");
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((dir) => dir !== "" && !dir.startsWith(modules));
  const name = process.platform === "win32" ? "node.exe" : "node";
  const other = onPath.find((dir) => list(dir).includes(name));
  return [...new Set([own, ...(other === undefined ? [] : [realpathSync(join(other, name))])])];
}

function list(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

function milliseconds(node: string, args: readonly string[]): number {
  const start = performance.now();
  spawnSync(node, args, { cwd: empty, stdio: "ignore", env: { PATH: process.env["PATH"], HOME: empty } });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

let slow = 0;
for (const node of runtimes()) {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  console.log(`${version}, medians of ${runs} paired runs in ms`);
  console.log("entry        node -e 0    entry    limit");
  for (const entry of [...verbs(root), "cli"]) {
    const bare: number[] = [];
    const whole: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(milliseconds(node, ["-e", "0"]));
      whole.push(milliseconds(node, [join(root, "dist", `${entry}.js`), ...(entry === "cli" ? ["--help"] : [])]));
    }
    const limit = 3 * median(bare) + 150;
    const late = median(whole) > limit;
    if (late) slow += 1;
    const columns = [median(bare), median(whole), limit].map((value) => value.toFixed(0).padStart(9)).join("");
    console.log(`${entry.padEnd(12)} ${columns}${late ? "  over the limit" : ""}`);
  }
}
rmSync(empty, { recursive: true });
process.exitCode = slow === 0 ? 0 : 1;
