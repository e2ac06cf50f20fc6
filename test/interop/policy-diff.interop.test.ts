import { describe, expect, test } from "vitest";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { tinyProject, world } from "../support/world.ts";

const policy = tinyProject()["modelgate.yaml"] ?? "";
const better = { "params.yaml": "accuracy: 0.95\n" };

describe("what a change makes of the policy", () => {
  test("is cut where it is long, and is not there where nothing changed", async () => {
    const made = await shippedWorld(tinyProject());
    const long = `${policy}${"# 🎈 a comment that says nothing\n".repeat(2000)}`;
    const { dir } = await made.job({ kind: "pull_request", pull: made.pull(1, { "modelgate.yaml": long, ...better }) });
    const diff = bundleIn(dir).models[0]?.verdict.policy.diff ?? "";
    expect(diff.length).toBeLessThanOrEqual(20_000);
    expect(diff.endsWith("\n…")).toBe(true);
    expect(diff).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    const same = await made.job({ kind: "pull_request", pull: made.pull(2, better) });
    expect(bundleIn(same.dir).models[0]?.verdict.policy.diff).toBeUndefined();
  });

  test("of a push is against what main said before it", async () => {
    const made = await shippedWorld(tinyProject());
    made.work.write("modelgate.yaml", policy.replace("0.01", "0.5"));
    made.work.write("params.yaml", "accuracy: 0.8\n");
    made.work.commit("straight to main");
    const { dir, outputs } = await made.job({ kind: "push", before: made.pushMain() });
    expect(outputs).toMatchObject({ verdict: "fail" });
    expect(bundleIn(dir).models[0]?.verdict.policy.diff).toContain("+    max-regression: 0.5");
  });
});

test("a dispatch on main records the first baseline, though nothing changed", async () => {
  const made = world(tinyProject());
  made.work.write("README.md", "a commit that touches no model\n");
  made.work.commit("prose");
  made.pushMain();
  const first = await made.job({ kind: "dispatch" });
  expect(first.failed).toBeUndefined();
  expect(first.outputs).toMatchObject({ verdict: "no-baseline", version: "v1.0.0" });
  const pull = made.pull(1, { "params.yaml": "accuracy: 0.8\n" });
  const judged = await made.job({ kind: "pull_request", pull });
  expect(judged.outputs).toMatchObject({ verdict: "fail" });
  expect(bundleIn(judged.dir).models[0]?.verdict.baseline).toMatchObject({ found_by: "commit", distance: 0 });
});
