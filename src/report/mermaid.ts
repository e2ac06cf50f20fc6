import type { Sides } from "./document.ts";
import { plainPlot } from "./dvc-plain.ts";
import { mermaidText } from "./escape.ts";
import type { Figure, FigureOf } from "./figure.ts";
import { type Line, onOneGrid } from "./grid.ts";

/** Main and this run, apart also for who does not tell red from green. */
const colours = {
  baseline: "#8c959f",
  candidate: "#2f81f7",
  bars: "#80b3ec",
  mark: "#bc4c00",
  guide: "#8c959f66",
} as const;

/** A figure as a Mermaid diagram, which the forge draws itself; empty where Mermaid has no chart of its kind. */
export function mermaidOf(figure: Figure, names: Sides): string {
  switch (figure.kind) {
    case "bars":
      return bars(figure, names);
    case "lines":
      return lines(figure, names);
    case "history":
      return history(figure, names);
    case "dvc": {
      const plain = plainPlot(figure);
      return plain === undefined ? "" : mermaidOf(plain, names);
    }
    default:
      return "";
  }
}

/** Bars for this run and a line for main: Mermaid has no bars side by side. */
function bars(figure: FigureOf<"bars">, names: Sides): string {
  const candidate = known(figure.candidate);
  if (candidate === undefined) return "";
  const baseline = figure.baseline === undefined ? undefined : known(figure.baseline);
  if (!isWritable([...candidate, ...(baseline ?? [])])) return "";
  return chart({
    title: figure.title,
    legend: baseline === undefined ? [] : [`bars ${names.candidate}`, `line ${names.baseline}`],
    palette: [colours.bars, colours.mark],
    x: categories(figure.labels),
    y: axis(figure.x, range([...candidate, ...(baseline ?? [])], true)),
    plots: [plot("bar", candidate), ...(baseline === undefined ? [] : [plot("line", baseline)])],
  });
}

/** At most one curve a side: more colours than two would have no legend here. */
function lines(figure: FigureOf<"lines">, names: Sides): string {
  const of = (side: "baseline" | "candidate") => figure.series.filter((series) => series.side === side);
  const [candidate, ...others] = of("candidate");
  const [baseline, ...more] = of("baseline");
  if (candidate === undefined || others.length > 0 || more.length > 0) return "";
  const both: Line[] = [...(baseline === undefined ? [] : [baseline.points]), candidate.points];
  const grid = onOneGrid(both, figure.of);
  if (grid === undefined) return "";
  const values = grid.lines.flat();
  if (!isWritable([...values, grid.from, grid.to])) return "";
  const isShare = figure.of !== "curve";
  // What chance would give, or what would be calibrated: the diagonal.
  const steps = Math.max(1, (grid.lines[0]?.length ?? 0) - 1);
  const diagonal = (_: unknown, index: number): number => grid.from + ((grid.to - grid.from) * index) / steps;
  const hasDiagonal = figure.of === "roc" || figure.of === "calibration";
  const guide = hasDiagonal ? [Array.from({ length: steps + 1 }, diagonal)] : [];
  return chart({
    title: figure.title,
    legend: baseline === undefined ? [] : [`grey ${names.baseline}`, `blue ${names.candidate}`],
    palette: [
      ...guide.map(() => colours.guide),
      ...(baseline === undefined ? [] : [colours.baseline]),
      colours.candidate,
    ],
    x: axis(figure.x, [grid.from, grid.to]),
    y: axis(figure.y, isShare ? [0, 1] : range(values, false)),
    plots: [...guide, ...grid.lines].map((line) => plot("line", line)),
  });
}

/** How many of main's runs have room beside each other. */
const mostRuns = 40;

/** Main's runs by commit, this run's number last; two lines for what is usual. */
function history(figure: FigureOf<"history">, names: Sides): string {
  const runs = figure.runs.slice(-mostRuns);
  const own = figure.candidate;
  const values = [...runs.map(({ value }) => value), ...(own === undefined ? [] : [own])];
  const { band } = figure;
  if (values.length < 2 || !isWritable([...values, ...(band ?? [])])) return "";
  const bounds = (band ?? []).map((bound) =>
    plot(
      "line",
      values.map(() => bound),
    ),
  );
  const told = [
    ...(own === undefined ? [] : [`last ${names.candidate}`]),
    ...(band === undefined ? [] : ["grey what is usual"]),
  ];
  return chart({
    title: figure.title,
    legend: told,
    palette: [...bounds.map(() => colours.baseline), colours.candidate],
    x: axis("runs", [1, values.length]),
    y: axis(figure.metric, range([...values, ...(band ?? [])], false)),
    plots: [...bounds, plot("line", values)],
  });
}

interface Chart {
  readonly title: string;
  /** What is what, in our own words. */
  readonly legend: readonly string[];
  readonly palette: readonly string[];
  readonly x: string;
  readonly y: string;
  readonly plots: readonly string[];
}

/** Mermaid reads no exponents: what is beyond these is drawn in the full report. */
function isWritable(values: readonly number[]): boolean {
  return values.every((value) => value === 0 || (Math.abs(value) >= 1e-9 && Math.abs(value) < 1e15));
}

function chart({ title, legend, palette, x, y, plots }: Chart): string {
  const told = legend.length === 0 ? "" : `: ${legend.join(", ")}`;
  return [
    "```mermaid",
    `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette.join(", ")}"}}}}%%`,
    "xychart-beta",
    `    title "${mermaidText(title)}${told}"`,
    `    x-axis ${x}`,
    `    y-axis ${y}`,
    ...plots.map((text) => `    ${text}`),
    "```",
  ].join("\n");
}

function plot(kind: "bar" | "line", values: readonly number[]): string {
  return `${kind} [${values.map((value) => decimal(Number(value.toPrecision(5)))).join(", ")}]`;
}

function categories(labels: readonly string[]): string {
  return `[${labels.map((label) => `"${mermaidText(label)}"`).join(", ")}]`;
}

function axis(title: string, [low, high]: readonly [number, number]): string {
  return `"${mermaidText(title)}" ${decimal(low)} --> ${decimal(high)}`;
}

/** A number without an exponent, which Mermaid cannot read. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

function known(series: readonly (number | null)[]): number[] | undefined {
  const numbers = series.filter((value): value is number => value !== null && Number.isFinite(value));
  return numbers.length === series.length ? numbers : undefined;
}

/** Shares end at 1; other axes leave a tenth of room. Bars that stand far from 0 start near the least of them. */
function range(values: readonly number[], areBars: boolean): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = (high - low || Math.abs(high) || 1) * 0.1;
  const top = high <= 1 && high > 0.5 ? 1 : high + room;
  const bottom = low >= 0 && (low - room * 3 < 0 || (!areBars && low < high / 2)) ? 0 : low - room * 3;
  const tidy = (value: number): number => Number(value.toPrecision(2));
  return [Math.min(tidy(bottom), low), Math.max(tidy(top), high)];
}
