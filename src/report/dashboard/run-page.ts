import { compose } from "../compose.ts";
import { drawAll } from "../draw/draw.ts";
import { html } from "../escape.ts";
import { ownLink } from "../forge-links.ts";
import { partsHtml } from "../html-parts.ts";
import { formatSeconds } from "../number.ts";
import { moment } from "../words.ts";
import type { Dashboard, DashboardModel, DashboardRun } from "./dashboard.ts";
import { framed, type SitePage, siteName } from "./frame.ts";
import { lineageHtml } from "./lineage.ts";
import { madeOfHtml } from "./made-of.ts";
import { indexPath, linkFrom, modelPath, runPath } from "./paths.ts";
import { bundleOfRun } from "./run-bundle.ts";
import { commitLink, outLink, shortCommit, text, versionChips } from "./words.ts";

/** One run of main: its report, what it is made of, what came of it, and the runs before and after it. */
export async function runPage(dashboard: Dashboard, model: DashboardModel, run: DashboardRun): Promise<SitePage> {
  const path = runPath(model.name, run.runId);
  const name = `${model.name} at ${shortCommit(run)}`;
  const bundle = bundleOfRun(dashboard, model, run);
  const report =
    bundle === undefined
      ? `<h1>${text(name)}</h1>\n<p class="notice">No verdict was given about this run.</p>`
      : partsHtml(compose(bundle), await drawAll(bundle, { theme: "page" }));
  return framed({
    path,
    title: name,
    above: [
      { text: siteName(dashboard), path: indexPath },
      { text: model.name, path: modelPath(model.name) },
    ],
    here: shortCommit(run),
    body: [
      report,
      factsHtml(dashboard, model, run),
      lineageHtml(model, run),
      madeOfHtml(run),
      waysHtml(model, run, path),
    ].join("\n"),
  });
}

function factsHtml(dashboard: Dashboard, model: DashboardModel, run: DashboardRun): string {
  const { record, runUrl } = run;
  const { source, timings, made_by } = record;
  // A record may name any address: only those of the forge, and the tracker's own, are followed from here.
  const own = ownLink({ server_url: dashboard.serverUrl }, made_by.run_url);
  const job = own === undefined ? text(made_by.job) : outLink(own, text(made_by.job));
  const facts: [string, string][] = [
    ["Commit", commitLink(dashboard, source.commit)],
    [
      "Measured",
      `${html(moment(timings.finished))}${timings.seconds > 0 ? `, in ${html(formatSeconds(timings.seconds))}` : ""}`,
    ],
    ["By", `${job} (${text(made_by.event)})`],
    ["Released as", versionChips(model, run)],
    [
      "Results of",
      record.adopted_from === undefined ? "" : `the gated run ${text(record.adopted_from)}; nothing was run again`,
    ],
    [
      "In the tracker",
      runUrl === undefined || runUrl === made_by.run_url ? text(run.runId) : outLink(runUrl, text(run.runId)),
    ],
    ["Workspace", source.dirty ? "tracked files differed from the commit" : ""],
  ];
  const shown = facts.filter(([, value]) => value !== "").map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  return `<h2 id="run">The run</h2>\n<dl class="facts">${shown.join("\n")}</dl>`;
}

/** The runs of main before and after this one, where they are shown. */
function waysHtml({ name, runs }: DashboardModel, run: DashboardRun, path: string): string {
  const at = runs.indexOf(run);
  const way = (other: DashboardRun | undefined, before: string, after: string): string => {
    if (other === undefined) return "<span></span>";
    const words = `${before}${shortCommit(other)}, ${moment(other.record.timings.finished)}${after}`;
    return `<a href="${html(linkFrom(path, runPath(name, other.runId)))}">${html(words)}</a>`;
  };
  const ways = [way(runs[at + 1], "← Before it: ", ""), way(runs[at - 1], "After it: ", " →")];
  return `<nav class="ways" aria-label="Other runs">${ways.join("")}</nav>`;
}
