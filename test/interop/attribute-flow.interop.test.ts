import { describe, expect, it } from "vitest";
import { openRepo } from "../support/repo.ts";
import { bonusFile, scoreProject, trainFile } from "../support/score-project.ts";
import { bundleIn, shippedWorld } from "../support/shipping.ts";
import { local } from "../support/steps.ts";

const started = () => shippedWorld(scoreProject());
const given = { attribute: "true" };
const causesIn = (dir: string) => bundleIn(dir).models[0]?.verdict.causes;
const commandsIn = (lines: readonly string[]) => lines.filter((line) => line === "info: > sh src/train.sh").length;

describe("attribute", () => {
  it("says where one side's code does not run with the other's parameters", async () => {
    const w = await started();
    const strict = trainFile(50, "grep -q 'bonus: 1' params.yaml || exit 3\n");
    const { dir } = await w.job({ kind: "pull_request", pull: w.pull(1, { ...bonusFile(10), ...strict }) }, { given });
    const [code, params] = causesIn(dir) ?? [];
    expect(code).toEqual({ metric: "score", group: "code", what: ["src/train.sh"], share: 0.5 });
    expect(params?.share).toBeUndefined();
    expect(params?.note).toMatch(/^it does not run with main's params: the stage train failed: .*exited with 3/);
  });

  it("counts what is not committed on one's own machine, and leaves the workspace alone", async () => {
    const w = await started();
    const { root } = w.work;
    w.work.write("params.yaml", "bonus: 0\n");
    w.work.write("data/extra.txt", "untracked\n");
    await local(root, "run");
    const before = openRepo(root).git("status", "--porcelain");
    const { lines } = await local(root, "compare", { ...given, baseline: "main" });
    expect(causesIn(root)).toEqual([{ metric: "score", group: "params", what: ["bonus 20 → 0"], share: 1 }]);
    // main's own run is in the remote's run cache.
    expect(commandsIn(lines)).toBe(0);
    expect(openRepo(root).git("status", "--porcelain")).toBe(before);
    // Nothing failed: nothing is looked for.
    w.work.write("params.yaml", "bonus: 30\n");
    await local(root, "run");
    const better = await local(root, "compare", { ...given, baseline: "main" });
    expect(better.outputs["verdict"]).toBe("pass");
    expect(better.lines.some((line) => line.includes("run again with"))).toBe(false);
  });
});
