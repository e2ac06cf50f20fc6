import type { MetricVerdict } from "../gate/verdict.ts";
import type { FigureOf } from "./figure.ts";

/** The slices of each metric that was judged by them, worst first, as the verdict has them. */
export function forests(metrics: readonly MetricVerdict[]): FigureOf<"forest">[] {
  return metrics.flatMap(({ name, slices = [], slice_margin: margin }) => {
    const rows = slices.flatMap(({ by, value, n, delta, interval, verdict }) =>
      delta === null
        ? []
        : [
            {
              label: `${by}=${value}`.slice(0, 240),
              n,
              estimate: delta,
              ...(interval === undefined ? {} : { interval }),
              verdict,
            },
          ],
    );
    if (rows.length < 2) return [];
    const title = `${name} by slice`.slice(0, 240);
    return [
      {
        kind: "forest",
        id: `slices/${name}`.slice(0, 300),
        title,
        metric: name.slice(0, 240),
        ...(margin === undefined ? {} : { margin }),
        rows: rows.slice(0, 60),
      },
    ];
  });
}
