import { describe, expect, test } from "vitest";
import type { Pin } from "../../src/data/pin.ts";
import { choosePins } from "../../src/flow/targets.ts";
import { loadPipeline } from "../../src/pipeline/load.ts";
import { testHost } from "../support/host.ts";
import { gitRepo } from "../support/repo.ts";

const dir = `md5:${"d".repeat(32)}.dir`;
const file = `md5:${"f".repeat(32)}`;

function pin(path: string, digest: string, more: Partial<Pin> = {}): Pin {
  return { path, digest, source: "dvc", file: `${path}.dvc`, cache: true, push: true, ...more };
}

const pins: readonly Pin[] = [
  pin("data", dir),
  pin("raw/a.csv", file),
  pin("raw/b.csv", file),
  pin("raw/[odd].csv", file),
  pin("models/m.bin", file, { file: "dvc.lock", stage: "train" }),
  pin("sub/out@a.txt", file, { file: "sub/dvc.lock", stage: "make@a" }),
  pin("sub/out@b.txt", file, { file: "sub/dvc.lock", stage: "make@b" }),
  pin("media/clip.mp4", `sha256:${"a".repeat(64)}`, { source: "lfs", file: "media/clip.mp4" }),
];
const entries = ["train/x.csv", "train/y.csv", "test/x.csv", "train.txt"];

/** Paths of the pins that are named; of a directory that is named in part, its entries. */
function named(targets: string[], from = ""): string[] {
  const { pins: found, part } = choosePins(pins, { targets, from });
  return found.flatMap((one) => {
    const wanted = part(one);
    return wanted === undefined ? [one.path] : entries.filter(wanted).map((entry) => `${one.path}/${entry}`);
  });
}

describe("targets name", () => {
  test.each<[string, string[], string[]]>([
    ["a file", ["raw/a.csv"], ["raw/a.csv"]],
    ["a folder above pins", ["raw"], ["raw/a.csv", "raw/b.csv", "raw/[odd].csv"]],
    ["the root", ["."], pins.map((one) => one.path)],
    ["a tracked directory", ["./data/"], ["data"]],
    ["a file in a tracked directory", ["data/train/x.csv"], ["data/train/x.csv"]],
    ["a folder in a tracked directory, and no namesake", ["data/train"], ["data/train/x.csv", "data/train/y.csv"]],
    ["two parts of one directory", ["data/test", "data/train.txt"], ["data/test/x.csv", "data/train.txt"]],
    ["a directory and a part of it", ["data/test", "data"], ["data"]],
    ["a glob over pins", ["raw/*.csv"], ["raw/a.csv", "raw/b.csv", "raw/[odd].csv"]],
    ["a glob into a directory", ["data/**/x.csv"], ["data/train/x.csv", "data/test/x.csv"]],
    ["a name that looks like a glob", ["raw/[odd].csv"], ["raw/[odd].csv"]],
    ["alternatives", ["raw/{a,b}.csv"], ["raw/a.csv", "raw/b.csv"]],
    ["a .dvc file", ["raw/a.csv.dvc"], ["raw/a.csv"]],
    ["a stage", ["train"], ["models/m.bin"]],
    ["a group of stages", ["sub/dvc.yaml:make"], ["sub/out@a.txt", "sub/out@b.txt"]],
    ["one stage of a group", ["sub/dvc.yaml:make@b"], ["sub/out@b.txt"]],
    ["a dvc.yaml", ["sub/dvc.yaml"], ["sub/out@a.txt", "sub/out@b.txt"]],
    ["a file of Git LFS", ["media/*.mp4"], ["media/clip.mp4"]],
  ])("%s", (_what, targets, expected) => {
    expect(named(targets)).toEqual(expected);
  });

  test("what stands where the user does, before what stands at the root", () => {
    expect(named(["a.csv", "../data/test"], "raw")).toEqual(["data/test/x.csv", "raw/a.csv"]);
    expect(named(["raw/a.csv"], "sub")).toEqual(["raw/a.csv"]);
  });

  test("nothing where nothing fits, with the nearest name", () => {
    expect(() => named(["raw/aa.csv"])).toThrow('nothing that Git pins is called "raw/aa.csv"');
    expect(() => named(["none/**"])).toThrow("nothing that Git pins is called");
    expect(() => named(["trian"])).toThrow(expect.objectContaining({ fix: "Did you mean `train`?" }));
  });
});

test("a stage's dependencies are what it reads of pins, and only that part of a directory", async () => {
  const repo = gitRepo({
    "dvc.yaml":
      "stages:\n  train:\n    cmd: cat data/train raw/a.csv code.py\n    deps: [data/train, raw/a.csv, code.py]\n    outs: [models/m.bin]\n",
  });
  const pipeline = await loadPipeline(testHost({ cwd: repo.root }), repo.root);
  const { pins: found, part } = choosePins(pins, { targets: [], stages: ["train"], pipeline });
  expect(found.map((one) => one.path)).toEqual(["data", "raw/a.csv"]);
  expect(found.map((one) => part(one) === undefined)).toEqual([false, true]);
  expect(() => choosePins(pins, { targets: [], stages: ["trian"], pipeline })).toThrow("there is no stage");
});
