import { describe, expect, it } from "vitest";
import type { HistoryRun } from "../../src/gate/evidence.ts";
import { historyOf } from "../../src/gate/main-runs.ts";
import { recordId } from "../../src/tracking/identity.ts";
import type { RunRecord } from "../../src/tracking/record.ts";
import { recordOf } from "../support/gate-records.ts";
import { pipelineRun, tracked } from "../support/tracked-runs.ts";

const candidate = pipelineRun({ accuracy: 0.9 }, { commit: "f", model: "f" });
function history(records: readonly RunRecord[], judged: RunRecord = candidate): Promise<HistoryRun[]> {
  return historyOf(
    records.map((record) => tracked(record)),
    // The flow asks locks and pins; a parameter stands for them here.
    { candidate: judged, isMeasuredAlike: async ({ params }) => params["data"] === judged.params["data"] },
  );
}

const run = (minute: number, made: Parameters<typeof pipelineRun>[1] = {}, value = minute): RunRecord =>
  pipelineRun({ accuracy: value }, { minute, model: minute.toString(16), commit: minute.toString(16), ...made });

describe("main's history", () => {
  it("has the runs newest first, with their numbers", async () => {
    const samples = recordOf(
      { loss: [1, 2, 6], lost: "NaN", words: { text: "n/a" }, zero: 0 },
      { commit: "1".repeat(40) },
      { artifacts: [{ path: "model.bin", digest: `md5:${"a".repeat(32)}`, bytes: 7 }] },
    );
    const newest = run(5);
    const [first, second] = await history([samples, newest]);
    expect(first).toMatchObject({ runId: recordId(newest), commit: "5".repeat(40), finished: newest.timings.finished });
    expect(second?.values).toEqual(
      new Map([
        ["loss", 3],
        ["zero", 0],
      ]),
    );
    expect(second?.budgets.get("model-bytes")).toBe(7);
  });

  it("has each result once: the same model on the same data, restored or measured again, is no second observation", async () => {
    const once = await history([run(3, { model: "1" }), run(2, { model: "2" }), run(1, { model: "1" })]);
    expect(once.map(({ commit }) => commit[0])).toEqual(["3", "2"]);
  });

  it("goes by the numbers and what they were made of where no run has an artifact or a file", async () => {
    const plain = (accuracy: number, tree: string, commit: string): RunRecord =>
      recordOf({ accuracy }, { commit: commit.repeat(40), tree: tree.repeat(40) });
    const three = [plain(0.9, "1", "1"), plain(0.9, "1", "2"), plain(0.9, "2", "3"), plain(0.8, "1", "4")];
    expect(await history(three, plain(0.9, "1", "f"))).toHaveLength(3);
  });

  it("has neither the candidate's own commit nor runs that measured nothing or may not be trusted", async () => {
    const { made_by } = candidate;
    const runs = [
      { ...candidate, made_by: { ...made_by, run_attempt: 2 } },
      run(1, { more: { made_by: { ...made_by, trusted: false } } }),
      run(2, { more: { made_by: { ...made_by, event: "local" } } }),
      run(3, { more: { metrics: {} } }),
    ];
    expect(await history(runs)).toEqual([]);
  });

  it("ends where the evaluation was another one, and says so of the oldest run that is left", async () => {
    const on = (data: string) => ({ more: { params: { data } } });
    const runs = [run(1, on("new")), run(2, on("old")), run(3, on("new")), run(4, on("new"))];
    const now = { ...candidate, params: { data: "new" } };
    expect((await history(runs, now)).map(({ commit, changePoint }) => [commit[0], changePoint])).toEqual([
      ["4", false],
      ["3", true],
    ]);
    expect(await history(runs, { ...candidate, params: { data: "newest" } })).toEqual([]);
  });
});
