import type { MetricVerdict } from "../gate/verdict.ts";
import type { FigureOf } from "./figure.ts";

/** So many families are drawn, each of so many members; with more it is a list and no picture. */
const mostFamilies = 40;
const mostMembers = 60;

/** Three metrics or more with one prefix (`recall.0` … `recall.9`), all of them numbers. */
export function families(metrics: readonly MetricVerdict[]): FigureOf<"bars">[] {
  const groups = new Map<string, MetricVerdict[]>();
  for (const metric of metrics) {
    const dot = metric.name.lastIndexOf(".");
    if (dot <= 0) continue;
    const prefix = metric.name.slice(0, dot);
    const members = groups.get(prefix);
    if (members === undefined) groups.set(prefix, [metric]);
    else members.push(metric);
  }
  return [...groups]
    .filter(([, members]) => members.length >= 3 && members.length <= mostMembers)
    .filter(([, members]) => members.every(({ candidate }) => typeof candidate === "number"))
    .slice(0, mostFamilies)
    .map(([prefix, members]) => barsOf(prefix, members));
}

function barsOf(prefix: string, members: readonly MetricVerdict[]): FigureOf<"bars"> {
  const ordered = members.toSorted((one, other) => one.name.localeCompare(other.name, "en", { numeric: true }));
  const known = ordered.some(({ baseline }) => typeof baseline === "number");
  return {
    kind: "bars",
    id: `metrics/${prefix}`.slice(0, 300),
    title: prefix.slice(0, 240),
    x: prefix.slice(0, 240),
    labels: ordered.map(({ name }) => name.slice(prefix.length + 1, prefix.length + 241)),
    candidate: ordered.map(({ candidate }) => finite(candidate)),
    ...(known ? { baseline: ordered.map(({ baseline }) => finite(baseline)) } : {}),
  };
}

function finite(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
