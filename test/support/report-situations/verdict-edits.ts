import type { MetricVerdict, SliceVerdict, VerdictDocument } from "../../../src/gate/verdict.ts";

/** The same failure where the candidate ran again without each change. */
export function withCauses(verdict: VerdictDocument): VerdictDocument {
  const measured = (metric: string): VerdictDocument["causes"] => [
    { metric, group: "params", what: ["train.rows 1797 → 700"], share: 0.92 },
    { metric, group: "code", what: ["src/train.js"], share: 0.08 },
  ];
  return { ...verdict, causes: [...(measured("accuracy") ?? []), ...(measured("log_loss") ?? [])] };
}

/** The same verdict where predictions, slices and earlier runs stood behind it. */
export function withIntervals(verdict: VerdictDocument): VerdictDocument {
  const metrics = verdict.metrics.map((row): MetricVerdict => {
    if (row.name !== "accuracy") return row;
    return {
      ...row,
      verdict: "inconclusive",
      reason: "fell by 0.018 (−0.027 … −0.009), 0.010 is allowed: undecided, and 1,240 more examples would settle it",
      evidence: {
        method: "tango",
        estimate: -0.018,
        interval: [-0.027, -0.009],
        p: 0.31,
        n: [1797, 1797],
        unit: "example",
        alpha: 0.0076,
        look: 2,
        needed: 3037,
        notes: ["asymptotic"],
      },
      slices: [
        slice("north", 0.96, 0.91, "inconclusive", [-0.09, -0.009]),
        {
          ...slice("islands", 0.97, 0.95, "inconclusive"),
          reason: "is undecided: the difference rests on about 12 examples: it takes 15",
        },
        slice("south | east", 0.95, 0.955, "pass", [-0.004, 0.014]),
        { ...slice("west", 0.9, 0.93, "warn"), n: 40, reason: "has 40 examples, and fewer than 200 are not judged" },
      ],
      noise: 0.0021,
      flaky: true,
      drift: { anchor: "v1.2.0", baseline: 0.97, delta: -0.029 },
      renamed_from: "acc",
    };
  });
  return { ...verdict, metrics, verdict: "inconclusive", summary: "accuracy is undecided" };
}

function slice(
  value: string,
  baseline: number,
  candidate: number,
  verdict: SliceVerdict["verdict"],
  interval?: [number, number],
): SliceVerdict {
  const delta = candidate - baseline;
  const known = { by: "region", value, n: 600, baseline, candidate, delta, verdict, reason: "is what it is" };
  return interval === undefined ? known : { ...known, interval };
}
