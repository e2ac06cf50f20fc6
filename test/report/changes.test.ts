import { describe, expect, test } from "vitest";
import { changesOf } from "../../src/report/changes.ts";
import { digitsRecord, sampleModel } from "../support/report-samples.ts";

describe("changesOf", () => {
  test("finds the parameter and counts the lock and params.yaml as no code", () => {
    expect(changesOf(sampleModel({}))).toEqual({
      params: [{ name: "train.rows", baseline: 1797, candidate: 700 }],
      data: [],
      code: [],
      environment: [],
    });
  });

  test("finds data, code and environment, new and gone", () => {
    const bad = digitsRecord("rows700");
    const [pin] = bad.pins;
    if (pin === undefined) throw new Error("the sample has no pin");
    const candidate = {
      ...bad,
      pins: [
        { ...pin, digest: `md5:${"a".repeat(32)}` },
        { ...pin, path: "data/more" },
      ],
      environment: { ...bad.environment, runtimes: { node: "20.19.0", python: "3.13" } },
    };
    const changes = changesOf(sampleModel({ candidate, changedFiles: ["src/train.js", "data/digits.csv.gz.dvc"] }));
    expect(changes?.data.map(({ name, baseline }) => [name, baseline === undefined])).toEqual([
      ["data/digits.csv.gz", false],
      ["data/more", true],
    ]);
    expect(changes?.code).toEqual(["src/train.js"]);
    expect(changes?.environment).toEqual([
      { name: "node", baseline: "24.21.0", candidate: "20.19.0" },
      { name: "python", baseline: undefined, candidate: "3.13" },
    ]);
  });

  test("keeps the file's name where parameters come from several", () => {
    const bad = digitsRecord("rows700");
    const candidate = { ...bad, params: { ...bad.params, "other.yaml:lr": 1 } };
    expect(changesOf(sampleModel({ candidate }))?.params.map(({ name }) => name)).toEqual([
      "other.yaml:lr",
      "params.yaml:train.rows",
    ]);
  });

  test("compares nothing with nothing", () => {
    expect(changesOf(sampleModel({ baseline: null }))).toBeUndefined();
  });
});
