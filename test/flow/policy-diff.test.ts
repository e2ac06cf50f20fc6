import { describe, expect, test } from "vitest";
import { bundleIn, reportIn, shippedWorld } from "../support/shipping.ts";
import { tinyProject } from "../support/world.ts";

const policy = tinyProject()["modelgate.yaml"] ?? "";
const better = { "params.yaml": "accuracy: 0.95\n" };

describe("what a change makes of the policy", () => {
  test("is shown line by line, and does not count", async () => {
    const made = await shippedWorld(tinyProject());
    const hostile = "# ``` </details> <img src=x onerror=alert(1)> @everyone\n";
    const pull = made.pull(1, { ...better, "modelgate.yaml": policy.replace("0.01", "0.5") + hostile });
    const { dir } = await made.job({ kind: "pull_request", pull });
    const verdict = bundleIn(dir).models[0]?.verdict;
    expect(verdict?.policy.diff).toMatch(/^@@ .*\n/);
    expect(verdict?.policy.diff).toContain("\n-    max-regression: 0.01\n+    max-regression: 0.5\n");
    const report = reportIn(dir);
    // The fence is longer than any in the text, so that nothing in it ends it.
    expect(report).toMatch(/````diff\n@@ .*\n\+ {4}max-regression: 0\.5\n.*\n````\n/s);
  });

  test("of a whole file that is taken out is its whole text", async () => {
    const made = await shippedWorld(tinyProject());
    made.work.git("checkout", "-q", "-b", "without");
    made.work.git("rm", "-q", "modelgate.yaml");
    const { dir } = await made.job({ kind: "pull_request", pull: made.pull(1, better, { base: "without" }) });
    const diff = bundleIn(dir).models[0]?.verdict.policy.diff ?? "";
    expect(diff.split("\n").filter((line) => line.startsWith("-"))).toHaveLength(policy.trimEnd().split("\n").length);
  });
});
