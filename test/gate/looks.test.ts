import { describe, expect, it } from "vitest";
import { isMeasuredAgain, lastLook, lookOf, worseBefore } from "../../src/gate/looks.ts";
import { pipelineRun, tracked, verdictOf } from "../support/tracked-runs.ts";

const baseline = (digit: string): string => `sha256:${digit.repeat(64)}`;
type Made = NonNullable<Parameters<typeof pipelineRun>[1]>;

/** Runs of one pull request, each judged a minute after the one before. */
function judged(...made: [Made, (Parameters<typeof verdictOf>[1] & { none?: boolean })?][]) {
  return made.map(([more, about = {}], minute) => {
    const verdict = verdictOf({ accuracy: "pass" }, { minute, ...about });
    return tracked(pipelineRun({ accuracy: 0.9 }, { minute, ...more }), [
      about.none === true ? { ...verdict, baseline: null } : verdict,
    ]);
  });
}

const next = (runs: ReturnType<typeof judged>, made: Made, against = "5"): number =>
  lookOf(runs, { record: pipelineRun({ accuracy: 0.9 }, made), baseline: baseline(against) });

describe("a look", () => {
  const three = () =>
    judged([{ commit: "1", model: "1" }], [{ commit: "2", model: "2" }], [{ commit: "3", model: "3" }]);
  it("is one more with every commit that was judged", () => {
    expect(next([], { commit: "9" })).toBe(1);
    expect(next(three(), { commit: "9", model: "9" })).toBe(4);
  });

  it("of a commit stays what it was, whatever was judged since and however often it runs", () => {
    expect(next(three(), { commit: "2", model: "9" })).toBe(2);
    const again = [...three(), ...judged([{ commit: "2", model: "7" }, { minute: 30 }])];
    expect(next(again, { commit: "9", model: "9" })).toBe(4);
    expect(next(again.toReversed(), { commit: "3", model: "3" })).toBe(3);
  });

  it("at the very same results against the very same baseline is no other one", () => {
    expect(next(three(), { commit: "9", model: "2" })).toBe(2);
    expect(next(three(), { commit: "9", model: "2" }, "6")).toBe(4);
  });

  it("keeps its number where an earlier commit later came to the same results", () => {
    const again = [...three(), ...judged([{ commit: "1", model: "2" }, { minute: 30 }])];
    expect(next(again, { commit: "9", model: "2" })).toBe(2);
  });

  it("counts complete and trusted runs that were compared with something, and no local ones", () => {
    const { made_by } = pipelineRun({});
    const runs = judged(
      [{ commit: "1", model: "1", more: { made_by: { ...made_by, trusted: false } } }],
      [{ commit: "2", model: "2", more: { made_by: { ...made_by, event: "local" } } }],
      [{ commit: "3", model: "3", more: { metrics: {} } }],
      [{ commit: "4", model: "4" }, { none: true }],
    );
    const unjudged = tracked(pipelineRun({ accuracy: 1 }, { commit: "5", model: "6" }));
    expect(next([...runs, unjudged], { commit: "9", model: "9" })).toBe(1);
  });

  it("of a merge queue or main is the last one of the pull request", () => {
    expect(lastLook(three())).toBe(3);
    expect(lastLook([...three(), ...judged([{ commit: "1", model: "8" }, { minute: 40 }])])).toBe(1);
    expect(lastLook([])).toBeUndefined();
  });
});

describe("a second run of a commit", () => {
  const now = pipelineRun({ accuracy: 0.93 }, { minute: 9, model: "b" });
  const passed = verdictOf({ accuracy: "pass", loss: "pass" }, { minute: 9, interval: true });
  const earlier = (made: Made, answer: "pass" | "fail" | "inconclusive" | "missing", about = {}) => [
    tracked(pipelineRun({ accuracy: 0.88 }, { model: "a", ...made }), [
      verdictOf({ accuracy: answer, loss: "pass" }, about),
    ]),
  ];

  it("does not turn what was red green", async () => {
    expect(await worseBefore(earlier({}, "fail"), now, passed)).toEqual({
      name: "rerun",
      verdict: "fail",
      reason:
        "accuracy is fail in an earlier run of this commit with the same inputs: the worse of both counts, and a new commit is judged anew",
    });
    expect(await worseBefore(earlier({}, "inconclusive", { interval: true }), now, passed)).toMatchObject({
      verdict: "inconclusive",
    });
    const both = [tracked(pipelineRun({}, { model: "a" }), [verdictOf({ accuracy: "fail", loss: "fail" })])];
    const measured = both.map((run) => ({ ...run, record: { ...run.record, metrics: now.metrics } }));
    expect((await worseBefore(measured, now, passed))?.reason).toContain("accuracy is fail (and 1 more turned) in an");
  });

  it("is held against the first one without a baseline too", async () => {
    const alone = earlier({}, "fail").map((run) => ({
      ...run,
      verdicts: run.verdicts.map((verdict) => ({ ...verdict, baseline: null })),
    }));
    expect(await worseBefore(alone, now, { ...passed, baseline: null })).toMatchObject({ verdict: "fail" });
    expect(await worseBefore(alone, now, passed)).toBeUndefined();
  });

  it("may have come to something else where its metrics are not what a lock names", () => {
    const unchanged = now.stages.map((stage) => ({ ...stage, status: "unchanged" as const }));
    expect(isMeasuredAgain(now)).toBe(true);
    expect(isMeasuredAgain({ ...now, stages: unchanged })).toBe(false);
    expect(isMeasuredAgain({ ...now, stages: [] })).toBe(true);
    expect(isMeasuredAgain({ ...now, stages: unchanged.slice(0, 1) })).toBe(true);
  });

  it("is held against the first one where each ran main itself", async () => {
    const ran = (digit: string, verdict: typeof passed): typeof passed => ({
      ...verdict,
      baseline: {
        ...(verdict.baseline ?? { commit: "", run_id: "", distance: 0, found_by: "run", record_digest: "" }),
        commit: "f".repeat(40),
        found_by: "run",
        record_digest: baseline(digit),
      },
    });
    const before = earlier({}, "fail").map((run) => ({ ...run, verdicts: run.verdicts.map((one) => ran("7", one)) }));
    expect(await worseBefore(before, now, ran("8", passed))).toMatchObject({ verdict: "fail" });
  });

  it("counts by itself where the first one was no worse, had no evidence, or measured nothing", async () => {
    expect(await worseBefore(earlier({}, "pass"), now, passed)).toBeUndefined();
    expect(await worseBefore(earlier({}, "inconclusive"), now, passed)).toBeUndefined();
    expect(await worseBefore(earlier({}, "missing"), now, passed)).toBeUndefined();
    const failed = verdictOf({ accuracy: "fail", loss: "pass" });
    expect(await worseBefore(earlier({}, "fail"), now, failed)).toBeUndefined();
  });

  it("counts by itself where commit, inputs or baseline are others, or it is the same result", async () => {
    expect(await worseBefore(earlier({ commit: "d" }, "fail"), now, passed)).toBeUndefined();
    expect(await worseBefore(earlier({ lr: 7 }, "fail"), now, passed)).toBeUndefined();
    expect(await worseBefore(earlier({}, "fail", { baseline: "7" }), now, passed)).toBeUndefined();
    const { made_by } = now;
    const again = tracked({ ...now, made_by: { ...made_by, run_attempt: 2 } }, [verdictOf({ accuracy: "fail" })]);
    expect(await worseBefore([again], now, passed)).toBeUndefined();
    const loosened = earlier({}, "fail").map((run) => ({
      ...run,
      verdicts: run.verdicts.map((one) => ({ ...one, metrics: one.metrics.map((row) => ({ ...row, gate: "other" })) })),
    }));
    expect(await worseBefore(loosened, now, passed)).toBeUndefined();
    const local = earlier({ more: { made_by: { ...made_by, event: "local" } } }, "fail");
    expect(await worseBefore(local, now, passed)).toBeUndefined();
    const untrusted = earlier({ more: { made_by: { ...made_by, trusted: false } } }, "fail");
    expect(await worseBefore(untrusted, now, passed)).toBeUndefined();
  });
});
