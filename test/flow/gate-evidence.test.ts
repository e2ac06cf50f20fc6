import { describe, expect, it, test } from "vitest";
import { evidenceFor, evidenceOfOthers } from "../../src/flow/gate-evidence.ts";
import { judgeModel } from "../../src/flow/judge.ts";
import { knownRuns } from "../../src/flow/known-runs.ts";
import type { FoundBaseline } from "../../src/gate/baseline.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import { digestOf } from "../../src/lib/hashing.ts";
import { recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import type { Tracker } from "../../src/tracking/tracker.ts";
import { beginning } from "../support/beginning.ts";
import { inJob, mainRun, recordsOf } from "../support/bench-job.ts";
import { recordOf } from "../support/gate-records.ts";
import { pipelineRun, verdictOf } from "../support/tracked-runs.ts";
import { type JobEvent, type Pull, type World, world } from "../support/world.ts";

const policy = `model: { name: m, path: model.bin }
gates:
  - { metric: accuracy, max-regression: 0.01 }
  - { metric: loss, max-regression: 0.01, test: history-t, history: { window: 3, minimum: 3 } }
`;

interface Scene {
  readonly made: World;
  readonly pull: Pull;
  readonly baseline: FoundBaseline;
}

/** A main that was measured four times, the fourth time executed once more, and a pull request with two judged pushes. */
function scene(): Promise<Scene> {
  return beginning("judged pushes", async (dir) => {
    const made = world({ "modelgate.yaml": policy, ".dvc/config": "" }, dir);
    const tracker = await recordsOf(made);
    const runs: RunRecord[] = [];
    for (const n of [1, 2, 3, 4]) {
      made.work.write("n.txt", `${n}\n`);
      const commit = made.work.commit(`commit ${n}`);
      runs.push(mainRun(made, commit, { accuracy: 0.9, loss: n }, { minute: n }));
    }
    const last = runs.at(-1) ?? recordOf({});
    const again = mainRun(made, last.source.commit, { accuracy: 0.94, loss: 4 }, { minute: 5 });
    for (const run of [...runs, again]) await tracker.log(run);
    made.pushMain();
    for (const [index, commit] of ["1", "2"].entries()) {
      const pushed = pipelineRun(
        { accuracy: 0.9 },
        { minute: index, commit, model: commit, source: { pull_request: 7 } },
      );
      const { run_id } = await tracker.log(pushed);
      await tracker.judge(run_id, verdictOf({ accuracy: "pass" }, { minute: index }));
    }
    const found = {
      commit: last.source.commit,
      run_id: recordId(last),
      distance: 0,
      found_by: "commit" as const,
      record_digest: digestOf(last),
    };
    return { made, pull: made.pull(7, { "n.txt": "7\n" }), baseline: { found, record: last } };
  });
}

/** What is known of a run of the checked-out commit. */
function evidence({ made, baseline }: Scene, event: JobEvent, env: Record<string, string> = {}): Promise<Evidence> {
  return inJob(
    made,
    event,
    async (bench, plan) => {
      const candidate = mainRun(made, bench.forge.commit, { accuracy: 0.9, loss: 5 }, { minute: 9 });
      const runs = knownRuns(bench, plan);
      const { metrics } = { ...verdictOf({ accuracy: "pass", loss: "fail" }, { interval: true }) };
      return {
        ...(await evidenceFor(bench, plan, candidate, baseline, runs)),
        ...(await evidenceOfOthers(bench, candidate, baseline, runs, metrics)),
      };
    },
    { env },
  );
}

describe("the evidence of a judgement", () => {
  it("of a pull request's third push is its third look, main's history and noise", async () => {
    const it = await scene();
    const found = await evidence(it, { kind: "pull_request", pull: it.pull });
    expect(found.look).toBe(3);
    expect(found.history?.map(({ values }) => values.get("loss"))).toEqual([4, 4, 3, 2, 1]);
    const { deviation, runs } = found.noise?.get("accuracy") ?? { deviation: 0, runs: 0 };
    expect([deviation.toFixed(6), runs]).toEqual([Math.sqrt(0.0008).toFixed(6), 2]);
    expect(found).not.toHaveProperty("anchor");
    expect(found).not.toHaveProperty("predictions");
  });

  it("of a merge queue or of main is the pull request's last look; of anything else none", async () => {
    const it = await scene();
    const before = it.made.pushMain();
    const queue = { GITHUB_EVENT_NAME: "merge_group", GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${before}` };
    expect((await evidence(it, { kind: "dispatch" }, queue)).look).toBe(2);
    expect(await evidence(it, { kind: "push", before })).not.toHaveProperty("look");
    const merged = it.made.squash(it.pull);
    const onMain = await evidence(it, { kind: "push", before: merged });
    expect(onMain.look).toBe(2);
    expect(onMain.history).toHaveLength(5);
  });

  it("on somebody's own machine is what a gate cannot do without", async () => {
    const it = await scene();
    const found = await evidence(it, { kind: "dispatch" }, { GITHUB_EVENT_NAME: "" });
    expect(found).not.toHaveProperty("look");
    // The checked-out commit is main's last one: its own runs are no history of it.
    expect(found.history).toHaveLength(3);
    const { made, baseline } = it;
    const nothing = await inJob(
      made,
      { kind: "dispatch" },
      async (bench, plan) => {
        const model = { ...plan.model, gates: plan.model.gates.slice(0, 1) };
        made.work.git("remote", "set-url", "origin", "/gone");
        const runs = knownRuns(bench, { ...plan, model });
        return [await runs.main(), await runs.pullRequest(), await runs.commit(baseline.record)];
      },
      { env: { GITHUB_EVENT_NAME: "" } },
    );
    expect(nothing).toEqual([[], [], []]);
  });
});

test.each([
  [{}, []],
  [{ stages: "ran" }, ["commit"]],
  [{ interval: true }, ["pull-request"]],
  [{ answer: "fail" }, ["pull-request", "main"]],
] as const)("beside the baseline the tracker is asked no more than the answers need: %o", async (about, expected) => {
  const { made, pull, baseline } = await scene();
  const asked: string[] = [];
  await inJob(made, { kind: "pull_request", pull }, async (bench, plan) => {
    const tracker = await bench.tracker();
    const find: Tracker["find"] = (query) => {
      asked.push(query.by);
      return tracker.find(query);
    };
    const watched = { ...bench, tracker: async () => ({ ...tracker, find }) };
    const {
      answer = "pass",
      interval = false,
      stages = "unchanged",
    } = { ...about } as {
      answer?: "pass" | "fail";
      interval?: boolean;
      stages?: "ran" | "unchanged";
    };
    const made = pipelineRun({ accuracy: 0.9 });
    const candidate = { ...made, stages: made.stages.map((stage) => ({ ...stage, status: stages })) };
    const runs = knownRuns(watched, plan);
    const { metrics } = verdictOf({ accuracy: answer }, { interval });
    await evidenceOfOthers(watched, candidate, baseline, runs, metrics);
    await runs.commit(candidate);
  });
  expect(asked).toEqual(expected);
});

describe("a commit that is run again", () => {
  it("stays red where its first run was, until there is a new commit", async () => {
    const { made, pull, baseline } = await scene();
    const tracker = await recordsOf(made);
    const source = { pull_request: 7, head: pull.head, tree: made.work.git("rev-parse", `${pull.merge}^{tree}`) };
    const run = (accuracy: number, minute: number, commit: string): RunRecord => {
      const at = new Date(Date.UTC(2026, 0, 2, 4, minute)).toISOString();
      const timings = { started: at, finished: at, seconds: 0 };
      return recordOf({ accuracy, loss: 2 }, { ...source, commit }, { timings });
    };
    const judged = (record: RunRecord) =>
      inJob(made, { kind: "pull_request", pull }, async (bench, plan) => {
        const model = { ...plan.model, gates: plan.model.gates.slice(0, 1) };
        const { verdict } = await judgeModel(bench, { ...plan, model }, { record }, baseline);
        await tracker.log(record);
        await tracker.judge(recordId(record), verdict);
        return verdict;
      });
    expect(await judged(run(0.5, 1, pull.merge))).toMatchObject({ verdict: "fail" });
    const second = await judged(run(0.95, 2, pull.merge));
    expect(second).toMatchObject({ verdict: "fail", registrable: false, job_fails: true });
    expect(second.conditions).toContainEqual(expect.objectContaining({ name: "rerun", verdict: "fail" }));
    expect(second.metrics[0]).toMatchObject({ name: "accuracy", verdict: "pass" });
    expect(await judged(run(0.95, 3, "e".repeat(40)))).toMatchObject({ verdict: "pass", conditions: [] });
  });
});
