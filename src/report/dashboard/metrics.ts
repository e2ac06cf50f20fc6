import { readSide } from "../../gate/side.ts";
import { formatPair } from "../number.ts";
import type { DashboardModel, DashboardRun } from "./dashboard.ts";

/** A metric over main's runs. */
export interface MetricHistory {
  readonly name: string;
  readonly gated: boolean;
  /** What its gate asks, in words, by the newest verdict; empty where there is none. */
  readonly gate: string;
  /** Oldest first; runs that lack it, or have something that is no number, are left out. */
  readonly points: readonly { readonly run: DashboardRun; readonly value: number }[];
}

/** Every metric that a run of the model has as a number: those that are gated first, as the newest verdict orders them. */
export function metricHistories({ runs }: DashboardModel): MetricHistory[] {
  const points = new Map<string, { run: DashboardRun; value: number }[]>();
  for (const run of runs.toReversed()) {
    for (const [name, metric] of Object.entries(run.record.metrics)) {
      const side = readSide(metric);
      if (side.kind !== "number") continue;
      const known = points.get(name);
      if (known === undefined) points.set(name, [{ run, value: side.value }]);
      else known.push({ run, value: side.value });
    }
  }
  const judged = runs.find(({ verdict }) => verdict?.metrics.some(({ gated }) => gated))?.verdict?.metrics ?? [];
  const gates = new Map(judged.filter(({ gated }) => gated).map(({ name, gate }) => [name, gate]));
  const others = [...points.keys()].filter((name) => !gates.has(name)).sort(inOrder);
  return [...gates.keys(), ...others].flatMap((name) => {
    const own = points.get(name);
    if (own === undefined) return [];
    return [{ name, gated: gates.has(name), gate: gates.get(name) ?? "", points: own }];
  });
}

/** A run's metric as it is shown; `–` where the run has none that is a number. */
export function shownMetric({ record }: DashboardRun, name: string): { text: string; value: number | undefined } {
  const side = readSide(Object.hasOwn(record.metrics, name) ? record.metrics[name] : undefined);
  if (side.kind !== "number") return { text: "–", value: undefined };
  return { text: formatPair(name, null, side.value, null).candidate, value: side.value };
}

const collator = new Intl.Collator("en", { numeric: true });

function inOrder(one: string, other: string): number {
  return collator.compare(one, other);
}
