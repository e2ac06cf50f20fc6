import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import { group } from "../../number.ts";
import type { Plotted, Row, Spec } from "../plot.ts";
import type { Theme } from "../theme.ts";
import { axisLabels } from "./labels.ts";
import { panelsSpec } from "./panels.ts";

/** Matrices side by side: right answers in blue, mistakes in orange, fuller where there are more. */
export function confusionPlot(figure: FigureOf<"confusion">, names: Sides, theme: Theme): Plotted {
  const size = figure.labels.length;
  const isSquare = (counts: readonly (readonly number[])[]): boolean =>
    counts.length === size && counts.every((row) => row.length === size);
  if (!isSquare(figure.candidate)) return { missing: "its counts are not one row and one column for each class" };
  const before = figure.baseline !== undefined && isSquare(figure.baseline) ? figure.baseline : undefined;
  const labels = axisLabels(figure.labels);
  const sides = [
    ...(before === undefined ? [] : [{ side: names.baseline, counts: before, earlier: undefined }]),
    { side: names.candidate, counts: figure.candidate, earlier: before },
  ];
  const rows = sides.flatMap(({ side, counts, earlier }) => cells(side, labels, counts, earlier));
  const cell = Math.max(9, Math.min(36, Math.floor(252 / size)));
  return {
    spec: confusionSpec(theme, cell, size * cell <= 280),
    data: { rows },
    x: "",
    y: "",
    legend: [],
    note: "rows: actual class; columns: predicted class",
  };
}

/** The diagonal first, whole, so that the axes have all classes in order; then what is not 0. */
function cells(
  side: string,
  labels: readonly string[],
  counts: readonly (readonly number[])[],
  earlier: readonly (readonly number[])[] | undefined,
): Row[] {
  // Thousands of cells with long names would be megabytes.
  const called = counts.length <= 20 ? labels : labels.map((label) => clean(label, 20));
  const sums = counts.map((row) => row.reduce((sum, amount) => sum + amount, 0));
  const at = (meant: number, taken: number): Row => {
    const amount = counts[meant]?.[taken] ?? 0;
    const was = earlier?.[meant]?.[taken];
    const change = was === undefined || was === amount ? "" : signed(amount - was);
    const words = meant === taken ? `${called[meant]}, right` : `${called[meant]} taken for ${called[taken]}`;
    const share = amount / Math.max(1, sums[meant] ?? 1);
    return {
      side,
      meant: labels[meant] ?? "",
      taken: labels[taken] ?? "",
      right: meant === taken,
      // A root lets the few mistakes be seen beside the many that are right.
      shade: amount === 0 ? 0 : Math.min(0.6, Math.max(0.14, Math.sqrt(share) * 0.6)),
      text: amount === 0 && change === "" ? "" : brief(amount),
      change,
      tip: `${words}: ${group(String(amount))}${was === undefined ? "" : `, before ${group(String(was))}`}`,
    };
  };
  const others = counts.flatMap((row, meant) =>
    row.flatMap((amount, taken) =>
      meant !== taken && (amount > 0 || (earlier?.[meant]?.[taken] ?? 0) > 0) ? [at(meant, taken)] : [],
    ),
  );
  return [...labels.map((_, index) => at(index, index)), ...others];
}

/** In the width of a cell: `158`, `12k`, `0.25`. */
function brief(amount: number): string {
  if (amount >= 1e15) return amount.toExponential(0).replace("+", "");
  for (const [unit, size] of [
    ["T", 1e12],
    ["G", 1e9],
    ["M", 1e6],
    ["k", 1e4],
  ] as const) {
    if (amount >= size) return `${Math.round(amount / (unit === "k" ? 1e3 : size))}${unit}`;
  }
  return Number.isInteger(amount) ? String(amount) : String(Number(amount.toPrecision(2)));
}

function signed(change: number): string {
  return `${change > 0 ? "+" : "\u2212"}${brief(Math.abs(change))}`;
}

function confusionSpec(theme: Theme, cell: number, areBeside: boolean): Spec {
  const words = (field: string, fontSize: number, dy: number, colour: string): Spec => ({
    mark: { type: "text", fontSize, dy, color: colour, aria: false },
    encoding: { text: { field, type: "nominal" } },
  });
  const hasChange = cell >= 24;
  const axis = (field: string, look: Spec): Spec => ({ field, type: "nominal", sort: null, axis: look });
  return panelsSpec(theme, {
    field: "side",
    cell,
    areBeside,
    axes: (labels) => ({
      x: axis("taken", { ...labels, domain: false, orient: "top", labelAngle: cell < 20 ? -90 : 0 }),
      y: axis("meant", { ...labels, domain: false }),
    }),
    layer: [
      {
        mark: { type: "rect", stroke: theme.line, strokeWidth: 0.5 },
        encoding: {
          fill: { condition: { test: "datum.right", value: theme.new }, value: theme.classes[1] },
          fillOpacity: { field: "shade", type: "quantitative", scale: null },
          description: { field: "tip", type: "nominal" },
        },
      },
      ...(cell >= 18 ? [words("text", Math.min(11, cell / 2), hasChange ? -3 : 0, theme.ink)] : []),
      ...(hasChange ? [words("change", 8.5, 8, theme.soft)] : []),
    ],
  });
}
