import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compareFiles } from "../../src/tracking/differences/compare.ts";
import type { ValueDiff, ValueItem } from "../../src/tracking/differences/comparison.ts";
import type { StageCheck } from "../../src/tracking/verification.ts";
import { dvcProject } from "../support/pipeline-project.ts";
import { gitEnv, makeTempDir, type TestRepo, tempDir } from "../support/repo.ts";
import { tool } from "../support/tools.ts";
import { toolsDir } from "./set-up/install.ts";

type Told = Record<string, Record<string, Pick<ValueItem, "of" | "differ" | "max_abs">>>;

/** By its own path: it finds its packages from there. */
const python = join(toolsDir(), "arrays", "bin", "python");
const signal = new AbortController().signal;

async function differences(dir: string, name: string): Promise<ValueDiff> {
  const [stem = "", ending = ""] = name.split(".");
  const pair = { a: join(dir, `${stem}.a.${ending}`), b: join(dir, `${stem}.b.${ending}`) };
  const found = await compareFiles(name, pair, signal);
  if (found === undefined || "unreadable" in found) throw new Error(`${name}: ${JSON.stringify(found)}`);
  return found;
}

describe("files that NumPy, safetensors and PyArrow write", () => {
  const { path: dir, remove } = makeTempDir();
  let told: Told;
  beforeAll(() => {
    const script = resolve(import.meta.dirname, "verify-arrays.py");
    told = JSON.parse(execFileSync(python, [script, dir], { encoding: "utf8", maxBuffer: 1 << 26 }));
    return remove;
  });

  it("differ by as many values, and by as much, as NumPy says of them", async () => {
    expect(Object.keys(told).length).toBeGreaterThan(25);
    for (const [name, items] of Object.entries(told)) {
      const found = await differences(dir, name);
      for (const [key, { of, differ, max_abs: largest }] of Object.entries(items)) {
        const item = found.items.find((one) => one.name === key);
        const shown = `${name}: ${key}`;
        expect(item?.differ ?? 0, shown).toBe(differ);
        if (item === undefined) continue;
        expect(item.of, shown).toBe(of);
        if (largest !== undefined && largest >= 0) expect((item.max_abs ?? 0) / largest, shown).toBeCloseTo(1, 12);
      }
      const known = new Set([...Object.keys(items), "nested"]);
      expect(
        found.items.filter((item) => !known.has(item.name)).map((item) => item.name),
        name,
      ).toEqual([]);
      expect(
        found.notes.filter((note) => !note.includes("nested")),
        name,
      ).toEqual([]);
    }
  });

  it("are the same as themselves in other packing", async () => {
    const pair = { a: join(dir, "all-npz.a.npz"), b: join(dir, "all-packed.a.npz") };
    expect(await compareFiles("all.npz", pair, signal)).toMatchObject({ equal: true, differ: 0 });
    const tables = { a: join(dir, "t-none.a.parquet"), b: join(dir, "t-zstd.a.parquet") };
    const found = await compareFiles("t.parquet", tables, signal);
    expect(found).toMatchObject({ items: [{ name: "nested" }] });
  });
});

it("notebooks that papermill executes twice differ in bytes, and only by what they print in values", async () => {
  const dir = tempDir();
  const cell = (source: string, tags: string[] = []) => ({
    cell_type: "code",
    execution_count: null,
    metadata: { tags },
    outputs: [],
    source,
  });
  const cells = [cell("rate = 1", ["parameters"]), cell("print(f'loss {0.5 * rate:.3f} after 10')\nobject()")];
  const kernelspec = { name: "python3", display_name: "Python 3", language: "python" };
  writeFileSync(
    join(dir, "n.ipynb"),
    JSON.stringify({ cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 4 }),
  );
  const execute = (out: string, rate: string): void => {
    const args = ["--no-progress-bar", "n.ipynb", out, "-p", "rate", rate];
    execFileSync(tool("papermill"), args, { cwd: dir, env: gitEnv(), stdio: "pipe" });
  };
  for (const [out, rate] of [
    ["once", "1"],
    ["again", "1"],
    ["other", "2"],
  ] as const)
    execute(`${out}.ipynb`, rate);
  const told = (b: string) => compareFiles("n.ipynb", { a: join(dir, "once.ipynb"), b: join(dir, b) }, signal);
  expect(readFileSync(join(dir, "once.ipynb"), "utf8")).not.toBe(readFileSync(join(dir, "again.ipynb"), "utf8"));
  expect(await told("again.ipynb")).toMatchObject({ format: "notebook", equal: true });
  const other = await told("other.ipynb");
  expect(other !== undefined && "items" in other ? other.items.map(({ name, a, b }) => [name, a, b]) : other).toEqual([
    ["cell 2, source, line 2", "1", "2"],
    ["cell 3, stdout, line 1", "0.5", "1"],
  ]);
});

/** A training with NumPy; SHAKY makes it differ from run to run, as an unseeded one does. */
const train = `
import json, os
import numpy as np
from safetensors.numpy import save_file

seed = None if os.environ.get("SHAKY") else 7
rng = np.random.default_rng(seed)
x, y = np.loadtxt("points.csv", delimiter=",", skiprows=1, unpack=True)
w = rng.normal(size=2)
for _ in range(150):
    error = w[0] * x + w[1] - y
    w -= 0.5 * np.array([(error * x).mean(), error.mean()])
np.save("weights.npy", w)
save_file({"w": w.astype(np.float32)}, "model.safetensors")
`;
const evaluate = `
import json
import numpy as np
x, y = np.loadtxt("points.csv", delimiter=",", skiprows=1, unpack=True)
w = np.load("weights.npy")
json.dump({"r2": 1 - float(((w[0] * x + w[1] - y) ** 2).sum() / ((y - y.mean()) ** 2).sum())}, open("metrics.json", "w"))
`;
const points = ["x,y", ...Array.from({ length: 50 }, (_, i) => `${i / 50},${(2 * i) / 50 + 1}`)].join("\n");
const policy =
  "model: { name: line, path: model.safetensors }\ngates:\n  - { metric: r2, direction: higher, max-regression: 1pp }\n";

describe("a training with NumPy", () => {
  function training(): TestRepo {
    return dvcProject({
      "points.csv": `${points}\n`,
      "train.py": train,
      "evaluate.py": evaluate,
      "modelgate.yaml": policy,
      "dvc.yaml": [
        "stages:",
        "  train:",
        `    cmd: ${python} train.py`,
        "    deps: [train.py, points.csv]",
        "    outs: [weights.npy, model.safetensors]",
        "  evaluate:",
        `    cmd: ${python} evaluate.py`,
        "    deps: [evaluate.py, points.csv, weights.npy]",
        "    metrics: [{metrics.json: {cache: false}}]",
        "",
      ].join("\n"),
    });
  }

  function modelgate(repo: TestRepo, args: string[], env: Record<string, string> = {}) {
    const cli = resolve(import.meta.dirname, "../support/cli-main.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: repo.root,
      env: { ...gitEnv(), SHELL: "/bin/sh", RUNNER_TEMP: tempDir(), ...env },
      encoding: "utf8",
    });
    return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
  }

  it("that fixes its seed is reproducible; without one it differs, or is within tolerance", () => {
    const repo = training();
    const ran = modelgate(repo, ["run"]);
    expect(ran.status, ran.stderr).toBe(0);
    repo.commit("ran");
    const objects = readdirSync(join(repo.root, ".dvc/cache"), { recursive: true }).length;
    const fixed = modelgate(repo, ["verify"]);
    expect(fixed.status, fixed.stderr).toBe(0);
    expect(fixed.stdout).toContain("✅ reproducible: 2 stages");

    const summary = join(repo.root, ".git/summary.md");
    const shaky = modelgate(repo, ["verify", "--json"], { SHAKY: "1", GITHUB_STEP_SUMMARY: summary });
    // Other weights on each run; what becomes of the metric is inside of its gate's tolerance.
    expect(shaky.status, shaky.stderr).toBe(0);
    expect(shaky.json()).toMatchObject({ verdict: "within-tolerance", metrics: [{ name: "r2", verdict: "within" }] });
    const [first, second] = shaky.json()["stages"] as StageCheck[];
    expect(second).toMatchObject({ name: "evaluate", verdict: "reproducible", after: ["train"] });
    const outs = first?.outs.map(({ path, differences: [file] }) => [path, file?.values?.items[0]?.name]);
    expect(outs).toEqual([
      ["weights.npy", "array"],
      ["model.safetensors", "w"],
    ]);
    expect(readFileSync(summary, "utf8")).toMatch(/\| `w` +\| 2 of 2 \|/);

    const strict = modelgate(repo, ["verify", "--tolerance", "0"], { SHAKY: "1" });
    expect(strict.status, strict.stderr).toBe(1);
    expect(strict.stdout).toContain("❌ differs at stage train: weights.npy (2 of 2 values differ");
    expect(readdirSync(join(repo.root, ".dvc/cache"), { recursive: true }).length).toBe(objects);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});
