import type { Verdict } from "../../gate/verdict.ts";
import { clean, html, linkTarget } from "../escape.ts";
import { commitUrl } from "../forge-links.ts";
import { tone } from "../html-text.ts";
import { marks, moment } from "../words.ts";
import type { Dashboard, DashboardModel, DashboardRun } from "./dashboard.ts";
import { linkFrom, runPath } from "./paths.ts";
import type { SiteCell } from "./table.ts";

/** Plain text as HTML. */
export function text(plain: string, longest?: number): string {
  return html(clean(plain, longest));
}

/** A verdict as a cell: its mark and its word in its colour. */
export function verdictCell(verdict: Verdict | undefined): SiteCell {
  if (verdict === undefined) return "–";
  const { sign, word } = marks[verdict];
  return { html: html(`${sign} ${word}`), sort: word, tone: tone(verdict) };
}

/** A time as a cell, sorted by itself. */
export function timeCell(iso: string): SiteCell {
  return { html: `<time datetime="${html(iso)}">${html(moment(iso))}</time>`, sort: Date.parse(iso) };
}

/** A link from one page of the site to another. */
export function pageLink(from: string, to: string, label: string): string {
  return `<a href="${html(linkFrom(from, to))}">${text(label, 80)}</a>`;
}

/** A run by its commit, as a link to its page. */
export function runLink(from: string, model: DashboardModel, run: DashboardRun): string {
  return `<a href="${html(linkFrom(from, runPath(model.name, run.runId)))}"><code>${shortCommit(run)}</code></a>`;
}

export function shortCommit({ record }: DashboardRun): string {
  return record.source.commit.slice(0, 7);
}

/** A commit by its first digits, linked to the forge where that is known. */
export function commitLink({ repository, serverUrl }: Dashboard, commit: string): string {
  const short = `<code>${text(commit.slice(0, 12))}</code>`;
  const url = commitUrl({ server_url: serverUrl, ...(repository === undefined ? {} : { repository }) }, commit);
  return url === undefined ? short : outLink(url, short);
}

/** A link out of the site; `inner` is HTML. */
export function outLink(url: string, inner: string): string {
  const target = linkTarget(url);
  return target === undefined ? inner : `<a href="${html(target)}" rel="noopener noreferrer">${inner}</a>`;
}

/** A version with the aliases that stand on it now. */
export function versionChips(model: DashboardModel, run: DashboardRun): string {
  return run.versions
    .map(({ version }) => [chip(version), ...aliasesOn(model, version).map((alias) => chip(alias, "alias"))].join(" "))
    .map((chips) => `<span class="chips">${chips}</span>`)
    .join(" ");
}

export function chip(label: string, kind = ""): string {
  return `<span class="chip${kind === "" ? "" : ` ${kind}`}">${text(label, 60)}</span>`;
}

/** The aliases that stand on a version. */
export function aliasesOn(model: DashboardModel, version: string): string[] {
  return model.aliases.filter(([, on]) => on.version === version).map(([alias]) => alias);
}

/** The run that a version was registered from, where it is shown. */
export function runOf(model: DashboardModel, version: string): DashboardRun | undefined {
  return model.runs.find(({ versions }) => versions.some((one) => one.version === version));
}
