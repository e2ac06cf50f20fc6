import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import { group } from "../../number.ts";
import type { Plotted, Row, Spec } from "../plot.ts";
import { panelsSpec } from "../plots/panels.ts";
import type { Theme } from "../theme.ts";
import { type Names, nameAxis, namesOf } from "./names.ts";
import { sourceName } from "./sources.ts";

type Figure = FigureOf<"dvc">;
const mostNames = 60;
const mostPanels = 12;

/**
 * `confusion` and `confusion_normalized`: how many rows have both names, or which share of the rows with that name on the y axis;
 * a panel for each side, and for each column of y.
 */
export function matrixPlot(figure: Figure, names: Sides, theme: Theme): Plotted {
  const { rows, x, y } = figure;
  if (rows.length === 0) return { missing: "it has no rows" };
  const xs = namesOf(rows.map(({ fields }) => fields[x]));
  const ys = namesOf(rows.map(({ fields }) => fields[y]));
  const most = Math.max(xs.labels.length, ys.labels.length);
  if (most > mostNames) return { missing: `it has ${most} names on an axis, and at most ${mostNames} are drawn` };
  const panels = panelsOf(figure, names);
  if (panels.length > mostPanels)
    return { missing: `it has ${panels.length} panels, and at most ${mostPanels} are drawn` };
  const isShare = figure.template === "confusion_normalized";
  const tables = panels.map(({ rows: own }) => countsOf(own, figure, xs, ys));
  const fullest = Math.max(1, ...tables.flat(2));
  const cell = Math.max(10, Math.min(40, Math.floor(260 / most)));
  return {
    spec: matrixSpec(theme, cell, panels.length > 1 && xs.labels.length * cell <= 300),
    data: {
      rows: panels.flatMap(({ title }, panel) =>
        cellsOf(title, tables[panel] ?? [], xs, ys, isShare ? undefined : fullest),
      ),
    },
    x: "",
    y: "",
    legend: [],
    note: clean(`rows: ${figure.y_label}; columns: ${figure.x_label}${isShare ? "; shares of each row" : ""}`),
  };
}

interface Panel {
  readonly title: string;
  readonly rows: Figure["rows"];
}

function panelsOf({ rows, sources = [] }: Figure, names: Sides): Panel[] {
  const indexes = sources.length > 1 ? sources.map((_, index) => index) : [undefined];
  return indexes.flatMap((source) =>
    (["baseline", "candidate"] as const).flatMap((side): Panel[] => {
      const own = rows.filter((row) => row.side === side && (source === undefined || row.source === source));
      const title = source === undefined ? names[side] : `${sourceName(sources, source)}, ${names[side]}`;
      return own.length === 0 ? [] : [{ title: clean(title, 60), rows: own }];
    }),
  );
}

/** Rows of y, columns of x. */
function countsOf(rows: Figure["rows"], { x, y }: Figure, xs: Names, ys: Names): number[][] {
  const counts = ys.labels.map(() => xs.labels.map(() => 0));
  for (const { fields, n = 1 } of rows) {
    const row = counts[ys.placeOf(fields[y])] ?? [];
    const at = xs.placeOf(fields[x]);
    row[at] = (row[at] ?? 0) + n;
  }
  return counts;
}

/** Every cell, those of 0 too; `fullest`: the count of the darkest, of shares 1. */
function cellsOf(
  panel: string,
  counts: readonly (readonly number[])[],
  xs: Names,
  ys: Names,
  fullest: number | undefined,
): Row[] {
  return counts.flatMap((row, yAt) => {
    const sum = row.reduce((total, count) => total + count, 0);
    return row.map((count, xAt): Row => {
      const share = sum === 0 ? 0 : count / sum;
      const [x, y] = [xs.labels[xAt] ?? "", ys.labels[yAt] ?? ""];
      const value = fullest === undefined ? share.toFixed(2) : group(String(count));
      return {
        panel,
        x,
        y,
        xAt,
        yAt,
        count,
        shade: 0.75 * (fullest === undefined ? share : count / fullest),
        text: count === 0 ? "" : value,
        tip: clean(`${panel}: ${y}, ${x}: ${value}`, 200),
      };
    });
  });
}

function matrixSpec(theme: Theme, cell: number, areBeside: boolean): Spec {
  const words = {
    mark: { type: "text", fontSize: Math.min(11, cell / 2.4), color: theme.ink, aria: false },
    encoding: { text: { field: "text", type: "nominal" } },
  };
  return panelsSpec(theme, {
    field: "panel",
    cell,
    areBeside,
    axes: (labels) => ({
      x: nameAxis("x", "xAt", { ...labels, orient: "top", domain: false, labelAngle: cell < 24 ? -90 : 0 }),
      y: nameAxis("y", "yAt", labels),
    }),
    layer: [
      {
        mark: { type: "rect", stroke: theme.line, strokeWidth: 0.5, fill: theme.new },
        encoding: {
          fillOpacity: { field: "shade", type: "quantitative", scale: null },
          description: { field: "tip", type: "nominal" },
        },
      },
      ...(cell >= 18 ? [words] : []),
    ],
  });
}
