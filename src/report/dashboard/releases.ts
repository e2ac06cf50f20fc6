import type { DashboardModel } from "./dashboard.ts";
import { type SiteCell, siteTable } from "./table.ts";
import { aliasesOn, chip, outLink, runLink, runOf, text, timeCell } from "./words.ts";

/** Versions and moves of aliases in one table, the newest first. */
export function releasesHtml(model: DashboardModel, path: string): string {
  const events = [...model.versions.map((version) => versionEvent(model, path, version)), ...moveEvents(model, path)];
  if (events.length === 0) return "";
  // What happened in one second stands as it was done: registered, then promoted.
  const rows = events
    .map((event, index) => ({ ...event, index }))
    .sort((one, other) => other.at - one.at || other.index - one.index)
    .map(({ cells }) => cells);
  const head = ["version", "when", "what", "stands there now", "by", "run"].map((name) => ({ text: name }));
  return `<h2 id="releases">Versions and promotions</h2>\n${siteTable({ noun: "versions and promotions", head, rows })}`;
}

interface Event {
  readonly at: number;
  readonly cells: readonly SiteCell[];
}

function versionEvent(model: DashboardModel, path: string, version: DashboardModel["versions"][number]): Event {
  const { version: name, url, createdAt } = version;
  const aliases = aliasesOn(model, name).map((alias) => chip(alias, "alias"));
  return {
    at: createdAt === undefined ? 0 : Date.parse(createdAt),
    cells: [
      url === undefined ? text(name) : outLink(url, text(name)),
      createdAt === undefined ? "–" : timeCell(createdAt),
      "registered",
      aliases.join(" ") || "–",
      "–",
      linkedRun(model, path, name),
    ],
  };
}

function moveEvents(model: DashboardModel, path: string): Event[] {
  const words = { promote: "promoted to", rollback: "rolled back to it:", withdraw: "taken off" } as const;
  return model.moves.map(({ alias, version, kind, at, by = "", reason }) => ({
    at: Date.parse(at),
    cells: [
      text(version),
      timeCell(at),
      `${words[kind]} ${chip(alias, "alias")}${reason === undefined ? "" : ` ${text(reason)}`}`,
      model.aliases.some(([one, on]) => one === alias && on.version === version) ? chip(alias, "alias") : "–",
      text(by) || "–",
      linkedRun(model, path, version),
    ],
  }));
}

function linkedRun(model: DashboardModel, path: string, version: string): string {
  const run = runOf(model, version);
  return run === undefined ? "–" : runLink(path, model, run);
}
