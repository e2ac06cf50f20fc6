import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import type { Key, Plotted, Row, Spec } from "../plot.ts";
import { fitOneAxis, noAxis, shown } from "../plots/scale.ts";
import { sideColour, sidesIn } from "../sides.ts";
import { classColour, type Theme } from "../theme.ts";
import { type Names, nameAxis, namesOf } from "./names.ts";
import { sourceName } from "./sources.ts";

type Figure = FigureOf<"dvc">;
const mostBars = 240;

/** `bar_horizontal` and `bar_horizontal_sorted`: a bar for each row, those of both sides below each other. */
export function barsPlot(figure: Figure, names: Sides, theme: Theme): Plotted {
  const { x, y, sources = [] } = figure;
  const rows = figure.rows.filter(({ fields }) => typeof fields[x] === "number");
  if (rows.length === 0) return { missing: "it has no numbers" };
  if (rows.length > mostBars) return { missing: `it has ${rows.length} bars, and at most ${mostBars} are drawn` };
  const values = rows.map(({ fields }) => Number(fields[x]));
  if (!fitOneAxis([0, ...values])) return noAxis;
  const labels = namesOf(rows.map(({ fields }) => fields[y]));
  const places = figure.template === "bar_horizontal_sorted" ? byLongest(rows, figure, labels.placeOf) : undefined;
  const keys = [...new Set(rows.map(({ side, source = 0 }) => `${side === "baseline" ? 0 : 1} ${source}`))].sort();
  const colourOf = ({ side, source = 0 }: Figure["rows"][number]): string =>
    sources.length > 1 ? classColour(theme, source) : sideColour(side, theme);
  const data = rows.map((row): Row => {
    const place = labels.placeOf(row.fields[y]);
    const label = labels.labels[place] ?? "";
    const value = Number(row.fields[x]);
    const whose = sources.length > 1 ? `${sourceName(sources, row.source ?? 0)}, ${names[row.side]}` : names[row.side];
    return {
      label,
      at: places?.get(place) ?? place,
      key: keys.indexOf(`${row.side === "baseline" ? 0 : 1} ${row.source ?? 0}`),
      value,
      colour: colourOf(row),
      // main's bars are lighter where the colour tells columns.
      strength: row.side === "baseline" && sources.length > 1 ? 0.45 : 1,
      tip: clean(`${label}, ${whose}: ${shown(value)}`, 160),
    };
  });
  const sides = sidesIn(rows);
  const legend: Key[] =
    sources.length > 1
      ? sources.map(
          (_, index): Key => ({ text: sourceName(sources, index), mark: "square", colour: classColour(theme, index) }),
        )
      : sides.map((side): Key => ({ text: names[side], mark: "square", colour: sideColour(side, theme) }));
  return {
    spec: barsSpec(theme, keys.length),
    data: { rows: data },
    x: figure.x_label,
    y: figure.y_label,
    legend,
    ...(sources.length > 1 && sides.length > 1 ? { note: `${names.baseline} in the lighter tone` } : {}),
  };
}

/** Where each name stands when the longest bar is the first; a name with several by the sum of theirs, as DVC has it. */
function byLongest(rows: Figure["rows"], { x, y }: Figure, placeOf: Names["placeOf"]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { fields } of rows) {
    const place = placeOf(fields[y]);
    sums.set(place, (sums.get(place) ?? 0) + Number(fields[x]));
  }
  return new Map([...sums].sort(([, one], [, other]) => other - one).map(([place], rank) => [place, rank]));
}

function barsSpec(theme: Theme, keys: number): Spec {
  return {
    data: { name: "rows" },
    width: 380,
    height: { step: Math.max(18, Math.min(44, 10 * keys + 8)), for: "position" },
    mark: { type: "bar" },
    encoding: {
      x: { field: "value", type: "quantitative", axis: { grid: true } },
      y: { ...nameAxis("label", "at", { labelColor: theme.ink, grid: false }), scale: { paddingInner: 0.25 } },
      yOffset: { field: "key", type: "nominal", sort: "ascending" },
      fill: { field: "colour", type: "nominal", scale: null },
      fillOpacity: { field: "strength", type: "quantitative", scale: null },
      description: { field: "tip", type: "nominal" },
    },
  };
}
