import type { Json } from "../../../lib/json.ts";
import type { Sides } from "../../document.ts";
import type { FigureOf } from "../../figure.ts";
import { sideColour, sidesIn } from "../sides.ts";
import type { Theme } from "../theme.ts";
import { sourceName, varied } from "./sources.ts";

type Figure = FigureOf<"dvc">;

/** What DVC tells columns apart by where colour tells revisions, in its order. */
const dashes = [
  [1, 0],
  [8, 8],
  [8, 4],
  [4, 4],
  [4, 2],
  [2, 1],
  [1, 1],
];
const shapes = ["circle", "square", "triangle", "diamond"];

/** Anchors that a template may do without; where they have nothing to say, `{}` stands for them. */
const optional = [
  "color",
  "column",
  "group_by_x",
  "group_by_y",
  "group_by",
  "pivot_field",
  "plot_height",
  "plot_width",
  "row",
  "shape",
  "stroke_dash",
  "tooltip",
  "zoom_and_pan",
] as const;

/**
 * What stands for the anchors of a template (`<DVC_METRIC_DATA>`, …), as dvc-render fills them: `rev` tells the sides apart;
 * columns of y are told apart by `filename`, `field` or `filename::field`, whichever differ. `used`: those that the template has.
 */
export function anchorsOf(
  figure: Figure,
  names: Sides,
  theme: Theme,
  used: ReadonlySet<string>,
): ReadonlyMap<string, Json> {
  const { x, y, sources = [] } = figure;
  const keys = varied(sources);
  const several = sources.length > 1;
  const group = keys.join("::");
  const sides = sidesIn(figure.rows);
  const groups = several ? ["rev", group] : ["rev"];
  const column: Json = several ? { field: group, sort: [] } : {};
  const domain = [...new Set(sources.map((_, index) => sourceName(sources, index)))].sort();
  const anchors = new Map<string, Json>([
    ["title", figure.title],
    ["x", escaped(x)],
    ["y", escaped(y)],
    ["x_label", figure.x_label],
    ["y_label", figure.y_label],
    [
      "color",
      scaled(
        "rev",
        sides.map((side) => names[side]),
        sides.map((side) => sideColour(side, theme)),
      ),
    ],
    ["group_by", groups],
    ["group_by_x", [...groups, x]],
    ["group_by_y", [...groups, y]],
    ["pivot_field", ["datum.rev", ...keys.map((key) => `datum.${key}`)].join(" + '::' + ")],
    ["tooltip", ["rev", x, y, ...(several ? [group] : [])].map((field) => ({ field }))],
    ["row", column],
    ["column", column],
    ["stroke_dash", several ? { ...scaled(group, domain, dashes), legend } : {}],
    ["shape", several ? { ...scaled(group, domain, shapes), legend } : {}],
    ["plot_height", 300],
    ["plot_width", 300],
    ["zoom_and_pan", { name: "grid", select: "interval", bind: "scales" }],
  ]);
  // Without any of these the rows keep file and column, as templates from before there were such anchors expect.
  const isPlain = !optional.some((name) => used.has(name));
  return anchors.set("data", rowsOf(figure, names, isPlain ? undefined : keys));
}

const legend = { symbolFillColor: "transparent", symbolStrokeColor: "grey" };

function scaled(field: string, domain: readonly string[], range: readonly Json[]): { [key: string]: Json } {
  return { field, scale: { domain, range: domain.map((_, index) => range[index % range.length] ?? null) } };
}

/** The rows as DVC names their fields; `keys`: what of file and column is kept, both as one where both differ. */
function rowsOf({ rows, sources = [] }: Figure, names: Sides, keys: readonly string[] | undefined): Json {
  return rows.map(({ side, source = 0, fields }) => {
    const { filename = "", field = "" } = sources[source] ?? {};
    const own = { filename, field };
    const kept =
      keys === undefined
        ? Object.entries(own)
        : keys.length === 2
          ? [["filename::field", `${filename}::${field}`]]
          : Object.entries(own).filter(([key]) => keys.includes(key));
    const others = Object.entries(fields).filter(([key]) => !(key in own));
    return Object.fromEntries([...others, ["rev", names[side]], ...kept]);
  });
}

/** Vega-Lite takes these for a way into an object. */
function escaped(field: string): string {
  return field.replace(/[.[\]]/g, "\\$&");
}
