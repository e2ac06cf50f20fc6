import { expect, test } from "vitest";
import { hashObject } from "../../../src/data/object-hash.ts";
import { openBench } from "../../../src/flow/bench.ts";
import { handedPlots } from "../../../src/flow/figures/dvc/handed.ts";
import { evidenceName, writeHandover } from "../../../src/flow/handover.ts";
import type { ModelPlan } from "../../../src/flow/plan.ts";
import { recordOf } from "../../support/gate-records.ts";
import { testHost } from "../../support/host.ts";
import { gitRepo } from "../../support/repo.ts";

test("what an earlier run on the same machine handed on is left to this run's own digests", async () => {
  const { root } = gitRepo({ "modelgate.yaml": "model: { name: m, path: m.txt }\n" });
  const bench = await openBench(testHost({ cwd: root }), { config: "modelgate.yaml", model: [] });
  const bytes = Buffer.from("step,loss\n0,1\n");
  const digest = `md5:${hashObject("md5", bytes)}`;
  await writeHandover(root, evidenceName(digest), bytes);
  const files = [{ path: "loss.csv", digest }];
  await writeHandover(root, "evidence/plots-m.json", JSON.stringify({ files }));

  const of = async (own: string) => {
    const outs = [{ path: "loss.csv", digest: own, bytes: bytes.length }];
    const record = recordOf({}, {}, { stages: [{ name: "train", status: "ran", seconds: 1, outs }] });
    return handedPlots(bench, { model: { name: "m" } } as ModelPlan, record);
  };
  const same = await of(digest);
  expect(same?.has("loss.csv")).toBe(true);
  expect(await same?.read(["loss.csv"])).toEqual(new Map([["loss.csv", bytes]]));
  expect((await of(`md5:${"0".repeat(32)}`))?.has("loss.csv")).toBe(false);
});
