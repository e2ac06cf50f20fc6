import { afterEach, describe, expect, test } from "vitest";
import { readLedger } from "../../src/registry/ledger.ts";
import { testHost } from "../support/host.ts";
import { label, type Reviewed, reviewedWorld } from "../support/reviewed.ts";
import { bundleIn, reportIn } from "../support/shipping.ts";
import { type JobOutcome, tinyProject } from "../support/world.ts";

const worse = { "params.yaml": "accuracy: 0.8\n" };
const policyWith = (override: string) => tinyProject({ yaml: `, override: { label: ${label}${override} }` });
const files = policyWith("");

let now: Reviewed | undefined;
async function begin(...given: Parameters<typeof reviewedWorld>): Promise<Reviewed> {
  now = await reviewedWorld(...given);
  return now;
}
afterEach(() => {
  expect(now?.server.violations ?? []).toEqual([]);
});

const verdictOf = ({ dir }: JobOutcome) => bundleIn(dir).models[0]?.verdict;

describe("a label set by somebody who may, after this commit was judged", () => {
  test("lets the job be green, keeps the word, and is kept in verdict, ledger and tag", async () => {
    const { made, judge, set, server, land } = await begin(files);
    const pull = made.pull(1, worse);
    expect((await judge(pull)).failed).toContain("accuracy");
    set(pull, "grace");
    const outcome = await judge(pull);
    expect(outcome.failed).toBeUndefined();
    expect(outcome.outputs).toMatchObject({ verdict: "fail", failed: [] });
    const override = { head: pull.head, by: "grace", label };
    const verdict = verdictOf(outcome);
    expect(verdict).toMatchObject({ verdict: "fail", registrable: true, job_fails: false, overrides: [override] });
    expect(verdict?.summary).toMatch(/^overridden by @grace: accuracy fell by/);
    expect(reportIn(outcome.dir)).toMatch(/Overridden.*grace/);
    expect(server.state.checkRuns.at(-1)?.conclusion).toBe("neutral");
    const merged = await land(pull);
    expect(merged.failed).toBeUndefined();
    expect(merged.outputs).toMatchObject({ version: "v1.1.0", stages_trained: 0 });
    const ledger = await readLedger(testHost({ cwd: made.work.root }), { root: made.work.root }, "tiny");
    expect(ledger.find((entry) => entry.kind === "register" && entry.version === "v1.1.0")).toMatchObject({
      override: { ...override, verdict: "fail" },
    });
    made.work.git("fetch", "-q", "--tags", "origin");
    expect(made.work.git("cat-file", "tag", "tiny@v1.1.0")).toContain('"override":{"head"');
    // It is main's own from now on, and the next one is held against it.
    const next = await judge(made.pull(2, { "params.yaml": "accuracy: 0.795\n" }));
    expect(next.failed).toBeUndefined();
  });
});
