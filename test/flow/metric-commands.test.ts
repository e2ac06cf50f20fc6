import { describe, expect, it } from "vitest";
import { commandsIn, commandWorld, patient, right } from "../support/metric-command.ts";
import { predictingProject } from "../support/predicting.ts";
import { bundleIn } from "../support/shipping.ts";
import type { JobEvent, Pull } from "../support/world.ts";

const accuracy = (value: number) => ({ "params.yaml": `accuracy: ${value}\n` });
const rowIn = (dir: string) => bundleIn(dir).models[0]?.verdict.metrics[0];
const pullEvent = (pull: Pull): JobEvent => ({ kind: "pull_request", pull });

describe("a metric that a command computes", () => {
  it("has an interval from the command's numbers on the same resamples, by main's own script", async () => {
    const w = await commandWorld();
    // The pull request's script finds everything right: it is not asked.
    const reversed = predictingProject()["predict.sh"]?.replace("i = 0; i < 200; i++", "i = 199; i >= 0; i--") ?? "";
    const dishonest = right.replace("($2 == $3)", "1");
    const pull = w.pull(1, { ...accuracy(0.85), "right.awk": dishonest, "predict.sh": reversed });
    const job = await w.job(pullEvent(pull), { host: patient });
    const row = rowIn(job.dir);
    expect(row).toMatchObject({ name: "accuracy", baseline: 0.9, candidate: 0.85 });
    expect(row?.evidence).toMatchObject({ method: "bootstrap", n: [200, 200], unit: "example" });
    const [lower = 0, upper = 0] = row?.evidence.interval ?? [];
    expect(row?.evidence.estimate).toBeCloseTo(-0.05, 10);
    expect(lower).toBeGreaterThan(-0.09);
    expect(lower).toBeLessThan(-0.055);
    expect(upper).toBeGreaterThan(-0.045);
    expect(upper).toBeLessThan(-0.01);
    expect(commandsIn(job.lines)).toBe(2);
  });
});
