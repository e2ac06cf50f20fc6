import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { makeTempDir } from "../support/repo.ts";
import { tool } from "../support/tools.ts";
import { toolsDir } from "./set-up/install.ts";

/** By its own path: it finds its packages from there. */
const python = join(toolsDir(), "statistics", "bin", "python");
const scripts = resolve(import.meta.dirname, "statistics");
const r = [
  tool("r-with-proc"),
  "--no-echo",
  "--no-restore",
  "--vanilla",
  `--file=${join(scripts, "ranks.R")}`,
  "--args",
];

describe("the fixtures of the gate's statistics", () => {
  it.each([
    ["SciPy and statsmodels", [python, join(scripts, "closed_forms.py")], "statistics", 5],
    ["R and pROC", r, "statistics", 2],
    ["scikit-learn and scipy.stats.bootstrap", [python, join(scripts, "estimators.py")], "estimators", 5],
  ] as const)("are what %s make of the same cases", (_, [command = "", ...args], folder, files) => {
    const { path: made, remove } = makeTempDir();
    onTestFinished(remove);
    execFileSync(command, [...args, made], { stdio: "inherit" });
    const names = readdirSync(made);
    expect(names).toHaveLength(files);
    const fixtures = resolve(import.meta.dirname, "../gate", folder, "fixtures");
    for (const name of names) {
      const [kept, again] = [fixtures, made].map((dir) => JSON.parse(readFileSync(join(dir, name), "utf8")));
      expect(rounded(again), name).toEqual(rounded(kept));
    }
  });
});

/** Another processor may add in another order: 11 digits are the same. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, one) => (typeof one === "number" ? Number(one.toPrecision(11)) : one));
}
