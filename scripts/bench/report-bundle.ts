import type { ReportBundle } from "../../src/report/bundle.ts";
import type { Figure } from "../../src/report/figure.ts";
import { manyMetrics, sampleBundle, sampleModel } from "../../test/support/report-samples.ts";
import { drawsOf } from "./report-curve.ts";

/** A report's bundle with so many metrics, one in seven of them moved, and so many plots of two curves of 100 points. */
export function bundleOf(metrics: number, plots: number): ReportBundle {
  const model = sampleModel({ ...manyMetrics(metrics), evidence: [] });
  const figures = Array.from({ length: plots }, (_, index): Figure => {
    const of = { kind: "lines", of: "curve", id: `plots/loss-${index}.csv`, title: `loss of fold ${index}` } as const;
    const series = (["baseline", "candidate"] as const).map((side) => ({ side, points: drawsOf(side, index) }));
    return { ...of, x: "step", y: "loss", series };
  });
  return sampleBundle([{ ...model, figures }]);
}
