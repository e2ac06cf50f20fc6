import { describe, expect, it } from "vitest";
import { inputsOf, observationOf } from "../../src/gate/observation.ts";
import { lockDigest } from "../../src/tracking/identity.ts";
import { recordOf } from "../support/gate-records.ts";
import { pipelineRun } from "../support/tracked-runs.ts";

const run = pipelineRun({ accuracy: 0.9 });
const lockOf = (path: string, text: string) => ({ path, digest: lockDigest(text), current: true, text });

describe("the inputs of a run", () => {
  it("are the same in whatever order its stages stand", async () => {
    const inputs = await inputsOf(run, run.stages);
    expect(inputs).toMatch(/^sha256:/);
    expect(await inputsOf(run, run.stages.toReversed())).toBe(inputs);
    expect(await inputsOf(run, run.stages.slice(1))).not.toBe(inputs);
  });

  it("are read from the locks of other folders too, under the stages' addresses", async () => {
    const [train] = run.stages;
    if (train === undefined || run.lock === undefined) throw new Error("the fixture has both");
    const stage = { ...train, name: "prepare/dvc.yaml:train" };
    const upstream = (text: string) => ({ ...run, upstream_locks: [lockOf("prepare/dvc.lock", text)] });
    const one = await inputsOf(upstream(run.lock.text), [stage]);
    expect(one).toMatch(/^sha256:/);
    expect(await inputsOf(upstream(run.lock.text.replace("lr: 1", "lr: 2")), [stage])).not.toBe(one);
    expect(await inputsOf(run, [stage])).toBeUndefined();
    expect(await inputsOf(upstream("<<<<<<< ours\n"), [stage])).toBeUndefined();
  });

  it("are not known without a lock, or where one of them has no digest", async () => {
    const { lock, ...without } = run;
    expect(await inputsOf(without, run.stages)).toBeUndefined();
    const text = (lock?.text ?? "").replace(/, md5: "1+"/, "");
    expect(text).not.toBe(lock?.text);
    expect(await inputsOf({ ...run, lock: lockOf("dvc.lock", text) }, run.stages)).toBeUndefined();
  });
});

describe("an observation", () => {
  it("of a run that made no file is its numbers and the lock, the folder or the tree that they are of", () => {
    const plain = recordOf({ accuracy: 0.9 }, { dir_tree: "1".repeat(40) });
    const locked = (text: string) => ({ ...plain, lock: lockOf("dvc.lock", text) });
    expect(observationOf(locked("a"))).not.toBe(observationOf(locked("b")));
    const elsewhere = { ...plain, source: { ...plain.source, tree: "2".repeat(40) } };
    expect(observationOf(elsewhere)).toBe(observationOf(plain));
    expect(observationOf({ ...plain, source: { ...plain.source, dir_tree: "3".repeat(40) } })).not.toBe(
      observationOf(plain),
    );
  });

  it("of a model is the model and the data, whatever was measured of it", () => {
    expect(observationOf(pipelineRun({ accuracy: 0.1 }))).toBe(observationOf(run));
    expect(observationOf(pipelineRun({ accuracy: 0.9 }, { model: "9" }))).not.toBe(observationOf(run));
    const pins = [{ path: "test.csv", source: "dvc", digest: `md5:${"4".repeat(32)}`, files: 1, bytes: 1 }];
    expect(observationOf({ ...run, pins })).not.toBe(observationOf(run));
  });
});
