import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandsIn, commandWorld, patient } from "../support/metric-command.ts";
import { measuring, publishing } from "../support/pair.ts";
import { bundleIn } from "../support/shipping.ts";
import { step } from "../support/steps.ts";
import type { JobEvent, Pull } from "../support/world.ts";

const accuracy = (value: number) => ({ "params.yaml": `accuracy: ${value}\n` });
const rowIn = (dir: string) => bundleIn(dir).models[0]?.verdict.metrics[0];
const pullEvent = (pull: Pull): JobEvent => ({ kind: "pull_request", pull });

describe("a metric that a command computes", () => {
  it("is handed on to the job that publishes, which runs nothing, and where it is not is undecided", async () => {
    const w = await commandWorld();
    const event = pullEvent(w.pull(1, accuracy(0.95)));
    const from = await measuring(w, event, patient);
    const { dir, compare } = await publishing(w, event, from);
    expect(rowIn(dir)).toMatchObject({ verdict: "pass" });
    expect(commandsIn(compare.lines)).toBe(0);
    const file = join(dir, ".modelgate", "results", "tiny.commands.json");
    const { from: key } = JSON.parse(readFileSync(file, "utf8"));
    const compareWith = async (from: string, result: readonly unknown[]) => {
      writeFileSync(file, JSON.stringify({ from, result }));
      await step(w, "compare", event, { dir });
      return rowIn(dir);
    };
    const failed = { metric: "accuracy", failed: "its command exited with 3" };
    const missing = expect.stringContaining("cannot be computed: its command exited with 3");
    expect(await compareWith(key, [failed])).toMatchObject({ verdict: "missing", reason: missing });
    const undecided = expect.stringContaining("its command was not run: a job that publishes runs none");
    expect(await compareWith("sha256:0", [])).toMatchObject({ verdict: "inconclusive", reason: undecided });
    expect(await compareWith(key, [])).toMatchObject({ verdict: "inconclusive" });
    const few = { metric: "accuracy", units: 200, unit: "example", baseline: [0], candidate: [1] };
    await expect(compareWith(key, [few])).rejects.toThrow("is not what a measuring job leaves");
    expect(existsSync(join(dir, "train.log"))).toBe(false);
  });
});
