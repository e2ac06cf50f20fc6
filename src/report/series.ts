import type { MetricVerdict } from "../gate/verdict.ts";
import type { ModelReport } from "./bundle.ts";
import type { Chart, Sides } from "./document.ts";

/** How many charts a report holds at most, and how many points one of them. */
const mostCharts = 4;
const mostPoints = 60;

/** Charts worth drawing: metrics that belong together (`recall.0` … `recall.9`), and curves in the evidence. */
export function chartsOf(model: ModelReport, names: Sides): Chart[] {
  return [...families(model.verdict.metrics, names), ...curves(model, names)].slice(0, mostCharts);
}

/** Three metrics or more with one prefix and one direction, all of them numbers. */
function families(metrics: readonly MetricVerdict[], names: Sides): Chart[] {
  const groups = new Map<string, MetricVerdict[]>();
  for (const metric of metrics) {
    const dot = metric.name.lastIndexOf(".");
    if (dot <= 0) continue;
    const prefix = metric.name.slice(0, dot);
    groups.set(prefix, [...(groups.get(prefix) ?? []), metric]);
    if (groups.size > 1000) break;
  }
  const charts: Chart[] = [];
  for (const [prefix, members] of groups) {
    if (members.length < 3 || members.length > 30 || members.some(({ candidate }) => typeof candidate !== "number"))
      continue;
    const ordered = [...members].sort((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
    const known = ordered.some(({ baseline }) => typeof baseline === "number");
    charts.push({
      kind: "chart",
      style: "bars",
      title: prefix,
      axis: prefix,
      labels: ordered.map(({ name }) => name.slice(prefix.length + 1)),
      candidate: ordered.map(({ candidate }) => finite(candidate)),
      baseline: known ? ordered.map(({ baseline }) => finite(baseline)) : undefined,
      names,
    });
  }
  return charts;
}

/** CSV evidence that counts epochs or steps: its second column over its first. */
function curves(model: ModelReport, names: Sides): Chart[] {
  const charts: Chart[] = [];
  for (const { path, side, text } of model.evidence) {
    if (side !== "candidate" || !path.endsWith(".csv")) continue;
    const candidate = parseCurve(text);
    if (candidate === undefined) continue;
    const other = model.evidence.find((one) => one.side === "baseline" && one.path === path);
    const baseline = other === undefined ? undefined : parseCurve(other.text);
    const aligned = baseline?.steps.length === candidate.steps.length ? baseline.values : undefined;
    charts.push({
      kind: "chart",
      style: "lines",
      title: `${candidate.what} (${path})`,
      axis: candidate.what,
      labels: candidate.steps,
      candidate: candidate.values,
      baseline: aligned,
      names,
    });
  }
  return charts;
}

function parseCurve(text: string): { what: string; steps: string[]; values: number[] } | undefined {
  const lines = text.trim().split(/\r?\n/);
  const [counter = "", what] = (lines[0] ?? "").split(",");
  if (what === undefined || !/^(epoch|step|iteration|round)s?$/i.test(counter.trim()) || lines.length < 3)
    return undefined;
  const every = Math.ceil((lines.length - 1) / mostPoints);
  const rows = lines
    .slice(1)
    .filter((_, index) => index % every === 0)
    .map((line) => line.split(","));
  const values = rows.map((row) => Number(row[1]));
  return values.every(Number.isFinite)
    ? { what: what.trim(), steps: rows.map((row) => row[0] ?? ""), values }
    : undefined;
}

function finite(value: unknown): number | null {
  return typeof value === "number" ? value : null;
}
