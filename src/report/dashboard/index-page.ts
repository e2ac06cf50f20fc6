import { html } from "../escape.ts";
import { count } from "../number.ts";
import type { Dashboard, DashboardModel } from "./dashboard.ts";
import { framed, type SitePage, siteName } from "./frame.ts";
import { metricHistories, shownMetric } from "./metrics.ts";
import { indexPath, modelPath } from "./paths.ts";
import { sparkline } from "./sparkline.ts";
import { type SiteCell, siteTable } from "./table.ts";
import { chip, pageLink, runLink, text, timeCell, verdictCell } from "./words.ts";

/** Every model: how its last run on main was judged, and what stands where. */
export function indexPage(dashboard: Dashboard): SitePage {
  const { models } = dashboard;
  const body =
    models.length === 0
      ? `<p class="notice">modelgate.yaml names no model.</p>`
      : siteTable({
          noun: "models",
          head: [
            { text: "model" },
            { text: "last verdict" },
            { text: "stands on" },
            { text: "metric" },
            { text: "why" },
            { text: "versions", right: true },
            { text: "runs", right: true },
            { text: "last run" },
          ],
          rows: models.map(modelRow),
        });
  const name = siteName(dashboard);
  return framed({
    madeAt: dashboard.madeAt,
    path: indexPath,
    title: name,
    above: [],
    here: name,
    body: `<h1>${text(name)}</h1>\n<p>${html(count(models.length, "model"))}: main's runs as they were recorded, how each was judged, and what was released.</p>\n${body}`,
  });
}

function modelRow(model: DashboardModel): SiteCell[] {
  const [last] = model.runs;
  const [metric] = metricHistories(model);
  const shown = last === undefined || metric === undefined ? undefined : shownMetric(last, metric.name);
  const line =
    metric === undefined || shown === undefined
      ? "–"
      : `${text(metric.name, 40)} <strong>${html(shown.text)}</strong> ${sparkline(metric)}`;
  const stands = model.aliases.map(([alias, { version }]) => chip(`${alias} ${version}`, "alias"));
  return [
    pageLink(indexPath, modelPath(model.name), model.name),
    verdictCell(last?.verdict?.verdict),
    stands.join(" ") || "–",
    { html: line, sort: shown?.value ?? "" },
    text(last?.verdict?.summary ?? (last === undefined ? "not measured on main yet" : "no verdict was given")),
    html(String(model.versions.length)),
    html(`${model.runs.length}${model.isCut ? "+" : ""}`),
    last === undefined ? "–" : withLink(timeCell(last.record.timings.finished), runLink(indexPath, model, last)),
  ];
}

function withLink(cell: SiteCell, link: string): SiteCell {
  return typeof cell === "string" ? `${cell} ${link}` : { ...cell, html: `${cell.html}<br>${link}` };
}
