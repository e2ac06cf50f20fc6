import { type Drawings, figureKey } from "../draw/drawing.ts";
import { html } from "../escape.ts";
import { figureHtml } from "../html-figure.ts";
import { count } from "../number.ts";
import type { DashboardModel } from "./dashboard.ts";
import { historyFigure } from "./history-figure.ts";
import type { MetricHistory } from "./metrics.ts";
import { text } from "./words.ts";

/** Metrics beyond these are on the runs' pages as numbers. */
const mostCharts = 60;
/** Where no gate says which matter. */
const mostOpen = 6;

export const historyNames = { baseline: "main", candidate: "this run" } as const;

/** The metrics that get a chart. */
export function charted(histories: readonly MetricHistory[]): readonly MetricHistory[] {
  return histories.slice(0, mostCharts);
}

/** Every metric over main's runs: those that are gated at once, the others folded. */
export function chartsHtml(model: DashboardModel, histories: readonly MetricHistory[], drawings: Drawings): string {
  const shown = charted(histories);
  if (shown.length === 0) return "";
  const gated = shown.filter((one) => one.gated);
  const first = gated.length > 0 ? gated : shown.slice(0, mostOpen);
  const rest = shown.slice(first.length);
  const more = histories.length - shown.length;
  const parts = [
    `<h2 id="metrics">Metrics over main</h2>`,
    `<div class="figures">\n${first.map((one) => chart(model, one, drawings)).join("\n")}\n</div>`,
    rest.length === 0
      ? ""
      : `<details><summary>${html(count(rest.length, "more metric"))}${gated.length > 0 ? ", not gated" : ""}</summary>\n<div class="figures">\n${rest.map((one) => chart(model, one, drawings)).join("\n")}\n</div>\n</details>`,
    more === 0
      ? ""
      : `<p class="foot">${html(count(more, "other metric has", "other metrics have"))} no chart here; each run's page has its numbers.</p>`,
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function chart(model: DashboardModel, history: MetricHistory, drawings: Drawings): string {
  const figure = historyFigure(model, history);
  const key = figureKey(model.name, figure.id);
  const asked = history.gate === "" ? "" : `<p class="foot">${text(history.gate)}</p>`;
  return `<div>${figureHtml({ kind: "figure", key, figure, names: historyNames }, drawings.get(key))}${asked}</div>`;
}
