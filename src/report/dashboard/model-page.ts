import type { Drawings } from "../draw/drawing.ts";
import { html } from "../escape.ts";
import { count } from "../number.ts";
import { marks, moment } from "../words.ts";
import { chartsHtml } from "./charts.ts";
import type { Dashboard, DashboardModel } from "./dashboard.ts";
import { framed, type SitePage, siteName } from "./frame.ts";
import { type MetricHistory, shownMetric } from "./metrics.ts";
import { indexPath, modelPath } from "./paths.ts";
import { releasesHtml } from "./releases.ts";
import { type SiteCell, siteTable } from "./table.ts";
import { runLink, runOf, text, timeCell, verdictCell, versionChips } from "./words.ts";

/** How many metrics are columns of the table of runs: those that are gated, or the first where none is. */
const mostColumns = 6;
const fewColumns = 3;

/** One model: where its aliases stand, every metric over main's runs, the runs, and what was released. */
export function modelPage(
  dashboard: Dashboard,
  model: DashboardModel,
  histories: readonly MetricHistory[],
  drawings: Drawings,
): SitePage {
  const path = modelPath(model.name);
  const sections = [
    `<h1>${text(model.name)}</h1>`,
    lastRun(model, path),
    standsHtml(model, histories, path),
    chartsHtml(model, histories, drawings),
    runsHtml(model, histories, path),
    releasesHtml(model, path),
  ];
  return framed({
    path,
    title: model.name,
    above: [{ text: siteName(dashboard), path: indexPath }],
    here: model.name,
    body: sections.filter((section) => section !== "").join("\n"),
  });
}

function lastRun(model: DashboardModel, path: string): string {
  const [last] = model.runs;
  if (last === undefined) {
    return `<p class="notice">No run of this model was recorded on main yet: the first push of a change to it makes one.</p>`;
  }
  const { record, verdict } = last;
  const said =
    verdict === undefined
      ? "recorded without a verdict"
      : `${marks[verdict.verdict].sign} ${marks[verdict.verdict].word}: ${verdict.summary}`;
  const when = html(moment(record.timings.finished));
  return `<p>Last on main: <strong>${text(said, 400)}</strong>, ${runLink(path, model, last)}, ${when}</p>`;
}

/** Each alias with its version and what that measured. */
function standsHtml(model: DashboardModel, histories: readonly MetricHistory[], path: string): string {
  if (model.aliases.length === 0) return "";
  const [metric] = histories;
  const items = model.aliases.map(([alias, { version, createdAt }]) => {
    const run = runOf(model, version);
    const moved = model.moves.findLast((move) => move.alias === alias && move.version === version);
    const at = moved?.at ?? createdAt;
    const by = moved?.by === undefined || moved.by === "" ? "" : ` by ${moved.by}`;
    const facts = [
      ...(at === undefined ? [] : [`since ${moment(at)}${by}`]),
      ...(run === undefined || metric === undefined ? [] : [`${metric.name} ${shownMetric(run, metric.name).text}`]),
    ];
    const link = run === undefined ? "" : ` ${runLink(path, model, run)}`;
    return `<li>${text(alias, 60)}<strong>${text(version, 60)}${link}</strong><span>${facts.map((fact) => text(fact)).join("<br>")}</span></li>`;
  });
  return `<ul class="stands" aria-label="Where aliases stand">${items.join("\n")}</ul>`;
}

function runsHtml(model: DashboardModel, histories: readonly MetricHistory[], path: string): string {
  const { runs } = model;
  if (runs.length === 0) return "";
  const gated = histories.filter((one) => one.gated).slice(0, mostColumns);
  const columns = (gated.length > 0 ? gated : histories.slice(0, fewColumns)).map(({ name }) => name);
  const rows = runs.map((run): SiteCell[] => [
    runLink(path, model, run),
    timeCell(run.record.timings.finished),
    verdictCell(run.verdict?.verdict),
    versionChips(model, run) || "–",
    ...columns.map((name): SiteCell => {
      const { text: shown, value } = shownMetric(run, name);
      return { html: html(shown), sort: value ?? "" };
    }),
    text(run.verdict?.summary ?? ""),
  ]);
  const head = [
    { text: "run" },
    { text: "when" },
    { text: "verdict" },
    { text: "released" },
    ...columns.map((name) => ({ text: headText(name), right: true })),
    { text: "why" },
  ];
  const older = model.isCut
    ? ` Older ones are in the tracker; <code>dashboard --limit</code> says how many are shown.`
    : "";
  return `<h2 id="runs">Runs</h2>\n<p>${html(count(runs.length, "run"))} of main, the newest first.${older}</p>\n${siteTable({ noun: "runs", head, rows })}`;
}

function headText(name: string): string {
  return name.length <= 40 ? name : `…${name.slice(-39)}`;
}
