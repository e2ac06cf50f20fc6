import { describe, expect, it } from "vitest";
import { type Gate, type TestName, testNames } from "../../src/config/policy.ts";
import type { JudgeInput } from "../../src/gate/compare.ts";
import type { Evidence, HistoryRun } from "../../src/gate/evidence.ts";
import type { NotPaired, PairedPredictions } from "../../src/gate/predictions/paired.ts";
import { gateOn, judgement, type Values } from "../support/gate-records.ts";
import { judgeAll, judgedBy, outcomes, pairedOf, predictions } from "../support/judged-pairs.ts";
import { pairTexts } from "../support/prediction-tables.ts";

const margins: readonly [string, Parameters<typeof gateOn>[1]][] = [
  ["a margin", { regression: 0.01 }],
  ["no margin", { regression: 0 }],
  ["a part of the baseline", { regression: "2%" }],
  ["an improvement", { improveBy: tolerance(0.01) }],
  ["drift", { maxDrift: { combine: "all", of: [tolerance(0.01)] } }],
  ["a target", { direction: "target", target: 0.9, regression: 0.01 }],
];
const anyOf = { combine: "any", of: [tolerance(0.01), relative(0.02)] } as const;
const evidences = [undefined, "interval", "point"] as const;
const directions = ["higher", "lower"] as const;
/** One of each kind of evidence. */
const tests: readonly TestName[] = ["auto", "tango", "welch", "history-t"];
const all = testNames.filter((test) => test !== "history-z" && test !== "history-log-normal");

function tolerance(amount: number) {
  return { kind: "absolute", amount, text: String(amount) } as const;
}
function relative(amount: number) {
  return { kind: "relative", amount, text: `${amount * 100}%` } as const;
}

/** Everything that a gate may ask, in all ways; what no policy may say is among it. */
function* gates(named: readonly TestName[]): Generator<[string, Gate]> {
  for (const [what, more] of margins) {
    for (const direction of directions) {
      for (const evidence of evidences) {
        for (const test of named) {
          const gate = gateOn("accuracy", {
            direction,
            ...more,
            test,
            ...(evidence === undefined ? {} : { evidence }),
            compute: { kind: test === "delong" ? "auc" : "accuracy" },
          });
          yield [`${what}, ${direction}, ${evidence ?? "either"}, ${test}`, gate];
          if (what === "a margin") {
            yield [`any of two, ${direction}, ${evidence ?? "either"}, ${test}`, { ...gate, maxRegression: anyOf }];
          }
        }
      }
    }
  }
}

/** Judges by every gate at once, and says which of them passed: none should. */
async function passed(
  values: { candidate: Values; baseline: Values | null },
  evidence: Evidence,
  named: readonly TestName[] = tests,
): Promise<string[]> {
  const open: string[] = [];
  for (const [what, gate] of gates(named)) {
    const made = judgement([gate], values.candidate, values.baseline);
    const anchored: Evidence =
      made.baseline === null
        ? evidence
        : {
            ...evidence,
            anchor: {
              name: "v1",
              ...made.baseline,
              ...(evidence.predictions && { predictions: evidence.predictions }),
            },
          };
    const input: JudgeInput = judgedBy({ ...made, evidence: anchored }, { predictions });
    const document = await judgeAll(input);
    if (document.verdict === "pass" || document.registrable || document.job_fails === false) open.push(what);
  }
  return open;
}

const twenty = pairedOf(outcomes(18, 0, 0, 2));
const history = Array.from(
  { length: 12 },
  (_, index): HistoryRun => ({
    runId: `${index}`,
    commit: `${index}`.repeat(40).slice(0, 40),
    finished: "2026-01-01T00:00:00Z",
    values: new Map([["accuracy", 0.9 + (index % 3) / 100]]),
    budgets: new Map(),
    digest: `${index}`,
    changePoint: false,
  }),
);

describe("a candidate that is no number passes nothing", () => {
  it.each<[string, Values]>([
    ["missing", {}],
    ["NaN", { accuracy: "NaN" }],
    ["infinite", { accuracy: "Infinity" }],
    ["infinite below", { accuracy: "-Infinity" }],
    ["text", { accuracy: { text: "0.99" } }],
    ["no samples", { accuracy: [] }],
    ["a sample that is NaN", { accuracy: [0.9, "NaN", 0.9, 0.9] }],
    ["a string where a number should be", { accuracy: "0.99" } as unknown as Values],
  ])("%s", async (_what, candidate) => {
    const good = pairedOf(outcomes(900, 10, 40, 50));
    expect(await passed({ candidate, baseline: { accuracy: 0.9 } }, { predictions: good, history })).toEqual([]);
  });
});

describe("a baseline that is no number passes nothing that compares", () => {
  it.each<[string, Values | null]>([
    ["none at all", null],
    ["missing", {}],
    ["NaN", { accuracy: "NaN" }],
    ["infinite", { accuracy: "Infinity" }],
    ["text", { accuracy: { text: "0.1" } }],
    ["no samples", { accuracy: [] }],
  ])("%s", async (_what, baseline) => {
    const open = await passed({ candidate: { accuracy: 0.99 }, baseline }, { predictions: twenty, history });
    expect(open).toEqual([]);
  });
});

describe("evidence that decides nothing passes nothing but by the policy's own word", () => {
  const lengths = { candidate: { accuracy: 0.9 }, baseline: { accuracy: 0.9 } };
  const unequal = (text: string, other: string): PairedPredictions | NotPaired =>
    pairTexts(text, other, {}, { by: ["region"], minExamples: 1 });
  const row = (id: string, label = "1", region = "n") => `${id},${label},1,0.9,${region}\n`;
  const head = "id,label,prediction,score,region\n";

  it.each<[string, () => PairedPredictions | NotPaired | undefined]>([
    ["twenty identical predictions", () => twenty],
    ["no examples", () => pairedOf({ label: [], baseline: [], candidate: [] })],
    ["one example", () => pairedOf({ label: [1], baseline: [1], candidate: [1] })],
    [
      "predictions that are NaN",
      () => pairedOf({ label: [1, 0, 1], baseline: [1, 0, 1], candidate: [Number.NaN, 0, 1] }),
    ],
    ["a duplicate id", () => unequal(head + row("a") + row("b"), head + row("a") + row("a"))],
    ["unequal ids", () => unequal(head + row("a") + row("b"), head + row("a") + row("c"))],
    ["other labels", () => unequal(head + row("a"), head + row("a", "0"))],
    ["another slice", () => unequal(head + row("a"), head + row("a", "1", "s"))],
    ["an empty slice", () => unequal(head + row("a", "1", ""), head + row("a", "1", ""))],
    ["no rows", () => unequal(head, head)],
    ["none on the candidate's side", () => ({ verdict: "missing", reason: "has no predictions" })],
    ["none that were read", () => undefined],
  ])("%s", async (_what, make) => {
    const made = make();
    const open = await passed(lengths, made === undefined ? {} : { predictions: made }, all);
    // What is left goes by the bare numbers, because the policy says so or since the baseline has no samples.
    const byNumbers = open.filter(
      (what) => !/, point, /.test(what) && !/, either, (welch|mann-whitney|paired-t|corrected-t)$/.test(what),
    );
    expect(byNumbers).toEqual([]);
    // The numbers themselves are equal: they pass what asks for no more, and never an improvement.
    expect(open.filter((what) => what.startsWith("an improvement"))).toEqual([]);
  });

  it("the wrong direction passes nothing either", async () => {
    const worse = pairedOf(outcomes(700, 200, 20, 80));
    const gate = gateOn("accuracy", { direction: "higher", regression: 0.01, compute: { kind: "accuracy" } });
    const made = judgement([gate], { accuracy: 0.72 }, { accuracy: 0.9 }, { evidence: { predictions: worse } });
    expect((await judgeAll(judgedBy(made, { predictions }))).verdict).toBe("fail");
    const low = { ...gate, direction: "lower" as const };
    const turned = judgedBy({ ...made, model: { ...made.model, gates: [low] } }, { predictions });
    expect((await judgeAll(turned)).verdict).toBe("pass");
    const { direction: _, ...without } = { ...gate, metric: "kernel" };
    const nowhere = judgement([without], { kernel: 1 }, { kernel: 1 }, { evidence: { predictions: worse } });
    expect((await judgeAll(judgedBy(nowhere, { predictions }))).verdict).toBe("not-comparable");
  });

  it("tests that were never made pass nothing", async () => {
    const { judge } = await import("../../src/gate/compare.ts");
    const made = judgement([gateOn("accuracy", { regression: 0.01 })], { accuracy: 1 }, { accuracy: 0.5 });
    expect(judge(judgedBy(made, { predictions })).metrics[0]).toMatchObject({
      verdict: "inconclusive",
      reason: "is undecided: its evidence was not measured",
    });
  });

  it("a history that is short, or flat, or not there passes nothing", async () => {
    const flat = history.map((run) => ({ ...run, values: new Map([["accuracy", 0.9]]) }));
    for (const some of [undefined, [], history.slice(0, 3), flat]) {
      const gate = gateOn("accuracy", { direction: "higher", regression: 0, test: "history-t" });
      const made = judgement(
        [gate],
        { accuracy: 0.9 },
        { accuracy: 0.9 },
        { evidence: some === undefined ? {} : { history: some } },
      );
      expect((await judgeAll(made)).verdict).toBe("inconclusive");
    }
  });

  it("samples that do not vary, or are too few, pass nothing", async () => {
    for (const samples of [
      [0.9, 0.9, 0.9, 0.9, 0.9],
      [0.9, 0.91],
    ]) {
      for (const test of ["auto", "welch", "mann-whitney"] as const) {
        const gate = gateOn("accuracy", { regression: 0.01, estimand: "recipe", test });
        const document = await judgeAll(judgement([gate], { accuracy: samples }, { accuracy: samples }));
        expect(document.verdict).toBe("inconclusive");
      }
    }
  });
});
