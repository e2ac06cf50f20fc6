import type { FigureOf } from "../figure.ts";
import type { DashboardModel, DashboardRun } from "./dashboard.ts";
import type { MetricHistory } from "./metrics.ts";
import { aliasesOn } from "./words.ts";

/** As many as a figure of this kind holds. */
const mostRuns = 500;

/** A metric over main's runs with the versions that came of them, and the aliases that stand on these. */
export function historyFigure(model: DashboardModel, { name, points }: MetricHistory): FigureOf<"history"> {
  const runs = points.slice(-mostRuns).map(({ run, value }) => {
    const { source, timings } = run.record;
    return { commit: source.commit, at: timings.finished, value, ...releaseOf(model, run) };
  });
  return { kind: "history", id: `history/${name}`, title: name, metric: name, runs };
}

function releaseOf(model: DashboardModel, { versions }: DashboardRun): { version?: string; aliases?: string } {
  if (versions.length === 0) return {};
  const names = versions.map(({ version }) => version);
  const aliases = names.flatMap((name) => aliasesOn(model, name));
  return {
    version: names.join(", ").slice(0, 240),
    ...(aliases.length === 0 ? {} : { aliases: aliases.join(", ").slice(0, 240) }),
  };
}
