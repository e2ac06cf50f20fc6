import { describe, expect, it } from "vitest";
import { groupOfFile } from "../../src/gate/change-group.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { recordOf } from "../support/gate-records.ts";

const pin = (path: string, digit: string): RunRecord["pins"][number] => ({
  path,
  source: "dvc",
  digest: `md5:${digit.repeat(32)}`,
  files: 1,
  bytes: 1,
});

describe("groupOfFile", () => {
  const record = recordOf(
    {},
    {},
    {
      params: { "conf/lr.json:lr": 1 },
      pins: [pin("images", "1")],
      stages: [{ name: "train", status: "ran", seconds: 1, outs: [{ path: "model.pkl", digest: "md5:0", bytes: 1 }] }],
      files: [{ path: "confusion.json", digest: "md5:0", bytes: 1 }],
    },
  );
  it.each([
    ["conf/lr.json", "params"],
    ["images.dvc", "data"],
    ["images/1.bin", "data"],
    ["rows.csv.gz", "data"],
    ["labels.TSV", "data"],
    ["src/train.py", "code"],
    ["dvc.yaml", "code"],
    ["notebook.ipynb", "code"],
    ["model.pkl", undefined],
    ["confusion.json", undefined],
    ["sub/dvc.lock", undefined],
    ["modelgate.yaml", undefined],
  ])("%s is %s", (path, group) => {
    expect(groupOfFile(path, [record])).toBe(group);
  });
});
