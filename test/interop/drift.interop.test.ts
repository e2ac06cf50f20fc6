import { expect, it } from "vitest";
import { bundleIn, land, shippedWorld } from "../support/shipping.ts";
import { tinyProject } from "../support/world.ts";

const gates = "gates:\n  - { metric: accuracy, max-regression: 0.01, max-drift: 0.015 }\n";

it("small steps are stopped where they add up to more than the anchor allows", async () => {
  const made = await shippedWorld(tinyProject({ gates, yaml: ', anchor: "tiny@v1.0.0"' }));
  const step = async (number: number, accuracy: number) => {
    const pull = made.pull(number, { "params.yaml": `accuracy: ${accuracy}\n` });
    const job = await made.job({ kind: "pull_request", pull });
    return { pull, row: bundleIn(job.dir).models[0]?.verdict.metrics.find(({ name }) => name === "accuracy") };
  };
  const first = await step(1, 0.892);
  expect(first.row).toMatchObject({ verdict: "pass", drift: { anchor: "tiny@v1.0.0", baseline: 0.9 } });
  expect((await land(made, first.pull)).outputs["version"]).toBe("v1.1.0");
  const second = await step(2, 0.884);
  // No worse than the step before, and worse than the version that it all began with.
  expect(second.row).toMatchObject({ verdict: "fail", baseline: 0.892, drift: { baseline: 0.9 } });
  expect(second.row?.reason).toContain("tiny@v1.0.0");
  expect((await step(3, 0.886)).row).toMatchObject({ verdict: "pass" });
});
