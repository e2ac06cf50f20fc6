import { expect, it } from "vitest";
import { bundleIn, land, shippedWorld } from "../support/shipping.ts";
import { tinyProject } from "../support/world.ts";

const gates = "gates:\n  - { metric: accuracy, max-regression: 0.01, max-drift: 0.015 }\n";

it("the last release is the anchor: a drift that was released is the new beginning", async () => {
  const made = await shippedWorld(tinyProject({ gates, yaml: ", anchor: release" }));
  const pull = made.pull(1, { "params.yaml": "accuracy: 0.892\n" });
  await made.job({ kind: "pull_request", pull });
  await land(made, pull);
  const next = await made.job({ kind: "pull_request", pull: made.pull(2, { "params.yaml": "accuracy: 0.884\n" }) });
  expect(bundleIn(next.dir).models[0]?.verdict.metrics[0]).toMatchObject({
    verdict: "pass",
    drift: { anchor: "release v1.1.0", baseline: 0.892 },
  });
});
