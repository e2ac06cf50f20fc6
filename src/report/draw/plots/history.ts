import type { Sides } from "../../document.ts";
import { clean } from "../../escape.ts";
import type { FigureOf } from "../../figure.ts";
import { count, formatPair } from "../../number.ts";
import type { Key, Plotted, Row, Spec } from "../plot.ts";
import { fitText } from "../text-width.ts";
import type { Theme } from "../theme.ts";
import { fitOneAxis, noAxis } from "./scale.ts";

/** Each run has a mark while there are so few. */
const mostMarks = 80;
/** A version's name takes about so many pixels of the plot's width. */
const nameWidth = 56;
const width = 440;
const height = 200;
/** Versions that aliases stand on. */
const mostStanding = 12;

/** A metric over main's runs in order, the band they usually lie in, versions, and this run as the last. */
export function historyPlot(figure: FigureOf<"history">, names: Sides, theme: Theme): Plotted {
  const { runs, candidate, band, metric } = figure;
  const values = [...runs.map(({ value }) => value), ...(candidate === undefined ? [] : [candidate]), ...(band ?? [])];
  if (!fitOneAxis(values)) return noAxis;
  const show = (value: number): string => formatPair(metric, null, value, null).candidate;
  const rows = runs.map(
    ({ value, commit, at, version, aliases }, index): Row => ({
      x: index + 1,
      y: value,
      version: version ?? null,
      aliases: aliases ?? null,
      tip: clean(
        `${commit.slice(0, 7)}, ${at.slice(0, 10)}: ${show(value)}${[version, aliases].map((name) => (name === undefined ? "" : `, ${name}`)).join("")}`,
      ),
    }),
  );
  const versions = rows.filter(({ version }) => version !== null);
  const last = runs.length + 1;
  const own = candidate === undefined ? [] : [{ x: last, y: candidate, tip: `${names.candidate}: ${show(candidate)}` }];
  const first = runs[0]?.at.slice(0, 10);
  const newest = runs.at(-1)?.at.slice(0, 10);
  return {
    spec: historySpec(theme),
    data: {
      rows,
      marks: runs.length <= mostMarks ? rows : [],
      versions,
      standing: rows
        .filter(({ aliases }) => aliases !== null)
        .slice(-mostStanding)
        .map((row) => ({ ...row, aliases: fitText(clean(String(row["aliases"])), 10, height - 30) })),
      named: apart(versions, (runs.length * nameWidth) / width),
      own,
      way: own.flatMap(({ x, y }) => [
        { x: runs.length, y: runs.at(-1)?.value ?? y },
        { x, y },
      ]),
      band: band === undefined ? [] : [{ from: 0.5, to: last + 0.5, low: band[0], high: band[1] }],
    },
    x: `${count(runs.length, "run")} of ${names.baseline}, ${first === newest ? first : `${first} to ${newest}`}`,
    y: metric,
    legend: [
      { text: names.baseline, mark: "ring", colour: theme.main },
      ...(candidate === undefined ? [] : [{ text: names.candidate, mark: "square" as const, colour: theme.new }]),
      ...(band === undefined ? [] : [{ text: "usual", mark: "band" as const, colour: theme.main }]),
      ...(rows.every((row) => row["aliases"] === null)
        ? []
        : [{ text: "in use now", mark: "dashes" as const, colour: theme.pass }]),
      ...(versions.length === 0 ? [] : [{ text: "version", mark: "diamond" as const, colour: theme.pass }]),
    ] satisfies Key[],
  };
}

/** The rows whose names do not touch: the last, and of those before it what has room. */
function apart(versions: readonly Row[], room: number): Row[] {
  const kept: Row[] = [];
  for (const row of versions.toReversed()) {
    if (Number(kept.at(-1)?.["x"] ?? Number.POSITIVE_INFINITY) - Number(row["x"]) < room) continue;
    kept.push({ ...row, version: fitText(clean(String(row["version"])), 10, nameWidth - 4) });
  }
  return kept;
}

function historySpec(theme: Theme): Spec {
  const x = {
    field: "x",
    type: "quantitative",
    scale: { zero: false, nice: false, padding: 10 },
    axis: { labels: false },
  };
  const y = { field: "y", type: "quantitative", scale: { zero: false, padding: 10 } };
  const tip = { field: "tip", type: "nominal" };
  const point = (shape: string, size: number, stroke: string, fill: string): Spec => ({
    type: "point",
    shape,
    size,
    filled: true,
    stroke,
    fill,
    strokeWidth: 1.5,
    opacity: 1,
  });
  return {
    width,
    height,
    layer: [
      {
        data: { name: "band" },
        mark: { type: "rect", color: theme.main, opacity: 0.18, aria: false },
        encoding: { x: { ...x, field: "from" }, x2: { field: "to" }, y: { ...y, field: "low" }, y2: { field: "high" } },
      },
      {
        data: { name: "rows" },
        mark: { type: "line", color: theme.main, strokeWidth: 1.5, strokeJoin: "round", aria: false },
        encoding: { x, y, order: { value: null } },
      },
      {
        data: { name: "way" },
        mark: { type: "line", color: theme.new, strokeWidth: 1.5, strokeDash: [2, 3], aria: false },
        encoding: { x, y, order: { value: null } },
      },
      {
        data: { name: "standing" },
        mark: { type: "rule", color: theme.pass, strokeWidth: 1, strokeDash: [4, 3], aria: false },
        encoding: { x },
      },
      {
        data: { name: "standing" },
        mark: { type: "text", dy: -5, dx: 4, angle: 270, align: "left", fontSize: 10, color: theme.pass, aria: false },
        encoding: { x, y: { value: height }, text: { field: "aliases", type: "nominal" } },
      },
      {
        data: { name: "marks" },
        mark: point("circle", 26, theme.main, theme.paper),
        encoding: { x, y, description: tip },
      },
      {
        data: { name: "versions" },
        mark: point("diamond", 90, theme.pass, theme.pass),
        encoding: { x, y, description: tip },
      },
      {
        data: { name: "named" },
        mark: { type: "text", dy: -8, fontSize: 10, color: theme.pass, aria: false },
        encoding: { x, y: { value: 0 }, text: { field: "version", type: "nominal" } },
      },
      {
        data: { name: "own" },
        mark: point("square", 110, theme.paper, theme.new),
        encoding: { x, y, description: tip },
      },
    ],
  };
}
