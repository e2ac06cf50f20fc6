import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { predictingProject } from "../support/predicting.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import type { JobEvent, Pull, World } from "../support/world.ts";

const right = [
  "FNR == NR { if (FNR > 1) right[FNR - 2] = ($2 == $3); next }",
  "{ sum = 0; for (at = 1; at <= NF; at++) sum += right[$at]; print sum / NF }",
  "",
].join("\n");
const command = 'awk -f right.awk FS=, "$MODELGATE_PREDICTIONS" FS=" " "$MODELGATE_RESAMPLES"';

function started(run = command): Promise<World> {
  const compute = JSON.stringify({ kind: "command", command: run });
  const gates = `gates:\n  - { metric: accuracy, direction: higher, max-regression: 0.05, evidence: interval, compute: ${compute} }\n`;
  return shippedWorld({ ...predictingProject({ gates }), "right.awk": right });
}

const accuracy = (value: number) => ({ "params.yaml": `accuracy: ${value}\n` });
const rowIn = (dir: string) => bundleIn(dir).models[0]?.verdict.metrics[0];
const pullEvent = (pull: Pull): JobEvent => ({ kind: "pull_request", pull });
/** A command has an hour, which must not be over at once. */
const host = {
  sleep: (milliseconds: number, signal?: AbortSignal) => wait(milliseconds, undefined, { signal, ref: false }),
};
const ran = (lines: readonly string[]) => lines.filter((line) => line.startsWith("info: > ( awk")).length;

describe("a metric that a command computes", () => {
  it("has an interval from the command's numbers on the same resamples, by main's own script", async () => {
    const w = await started();
    // The pull request's script finds everything right: it is not asked.
    const reversed = predictingProject()["predict.sh"]?.replace("i = 0; i < 200; i++", "i = 199; i >= 0; i--") ?? "";
    const dishonest = right.replace("($2 == $3)", "1");
    const pull = w.pull(1, { ...accuracy(0.85), "right.awk": dishonest, "predict.sh": reversed });
    const job = await w.job(pullEvent(pull), { host });
    const row = rowIn(job.dir);
    expect(row).toMatchObject({ name: "accuracy", baseline: 0.9, candidate: 0.85 });
    expect(row?.evidence).toMatchObject({ method: "bootstrap", n: [200, 200], unit: "example" });
    const [lower = 0, upper = 0] = row?.evidence.interval ?? [];
    expect(row?.evidence.estimate).toBeCloseTo(-0.05, 10);
    expect(lower).toBeGreaterThan(-0.09);
    expect(lower).toBeLessThan(-0.055);
    expect(upper).toBeGreaterThan(-0.045);
    expect(upper).toBeLessThan(-0.01);
    expect(ran(job.lines)).toBe(2);
  });
});
