import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedParams } from "../../src/flow/changed-params.ts";
import { changedPins } from "../../src/flow/changed-pins.ts";

const names = (...all: string[]): ReadonlySet<string> => new Set(all);

describe("a changed parameter is found on its line", () => {
  test.each([
    ["params.yaml", "a: 1\ntrain:\n  # rate\n  lr: 0.1\n", "a: 1\ntrain:\n  # rate\n  lr: 0.5\n", 4],
    ["params.json", '{"train": {\n "lr": 0.1}}', '{"train": {\n "lr": 0.5}}', 2],
    ["params.toml", "[other]\nlr = 1\n[train]\nlr = 0.1\n", "[other]\nlr = 1\n[train]\nlr = 0.5\n", 4],
    ["params.py", "lr = 1\nclass train:\n    lr = 0.1\n", "lr = 1\nclass train:\n    lr = 0.5\n", 3],
    ["params.yaml", "train.lr: 0.1\n", "train.lr: 0.5\n", 1],
  ])("%s", (file, before, after, line) => {
    expect(changedParams(file, before, after, names("train.lr"))).toEqual([{ line, what: "train.lr 0.1 → 0.5" }]);
  });

  test("also where the base has none, and not where it is gone, the same, or asked for by nobody", () => {
    expect(changedParams("p.yaml", undefined, "lr: 1\n", names("lr"))).toEqual([{ line: 1, what: "lr not set → 1" }]);
    expect(changedParams("p.yaml", "lr: 1\n", "a: 1\n", names("lr"))).toEqual([]);
    expect(changedParams("p.yaml", "lr: 1\n", "\nlr: 1\n", names("lr"))).toEqual([]);
    expect(changedParams("p.yaml", "lr: 1\nx: 1\n", "lr: 1\nx: 2\n", names("lr"))).toEqual([]);
  });

  test("nothing is said of files that cannot be read", () => {
    for (const bad of ["{", "a: [", "a: 1\na: 2\n", "", "- 1\n", "x".repeat(2 ** 20 + 1)])
      expect(changedParams("params.yaml", "a: 1\n", bad, names("a"))).toEqual([]);
    expect(changedParams("params.txt", "a: 1\n", "a: 2\n", names("a"))).toEqual([]);
  });

  test("the line holds the key, whatever the others are", () => {
    const key = fc.stringMatching(/^[a-z_]{1,8}$/).filter((one) => one !== "wanted");
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 12 }), fc.nat(12), (keys, place) => {
        const lines = keys.map((one, at) => `${one}: { wanted: ${at} }`);
        lines.splice(place, 0, "wanted: 2");
        const after = `${lines.join("\n")}\n`;
        const [found] = changedParams("p.yaml", "wanted: 1\n", after, names("wanted"));
        expect(after.split("\n")[(found?.line ?? 0) - 1]).toBe("wanted: 2");
      }),
    );
  });

  test("names of prototypes are names like others", () => {
    expect(changedParams("p.json", "{}", '{"constructor": 1}', names("constructor", "toString"))).toEqual([
      { line: 1, what: "constructor not set → 1" },
    ]);
  });
});

describe("a changed pin is found on its line", () => {
  const pin = (md5: string, size: number): string =>
    `outs:\n- path: data.csv\n  md5: ${md5.repeat(32)}\n  size: ${size}\n`;

  test("of a .dvc file", () => {
    expect(changedPins("data.csv.dvc", pin("a", 2048), pin("b", 4096))).toEqual([
      { line: 3, what: "data.csv aaaaaaa, 2.05 kB → bbbbbbb, 4.1 kB" },
    ]);
    expect(changedPins("data.csv.dvc", pin("a", 1), pin("a", 1))).toEqual([]);
    expect(changedPins("data.csv.dvc", undefined, pin("a", 1))[0]?.what).toMatch(/^data.csv not pinned → aaaaaaa/);
  });

  test("of a lock, and of nothing that is none", () => {
    const lock = (md5: string): string =>
      `schema: '2.0'\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: m.txt\n      hash: md5\n      md5: ${md5.repeat(32)}\n      size: 3\n`;
    expect(changedPins("dvc.lock", lock("a"), lock("b")).map(({ line }) => line)).toEqual([8]);
    for (const bad of ["", "a", "outs: 3", "stages: []", "<<<<<<<"]) {
      expect(changedPins("dvc.lock", lock("a"), bad)).toEqual([]);
      expect(changedPins("x.dvc", pin("a", 1), bad)).toEqual([]);
    }
  });
});
