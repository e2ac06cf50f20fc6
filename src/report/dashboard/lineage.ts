import type { RunRecord } from "../../tracking/record.ts";
import { pinText } from "../changes.ts";
import { html } from "../escape.ts";
import { count, formatBytes, formatSeconds } from "../number.ts";
import type { DashboardModel, DashboardRun } from "./dashboard.ts";
import { aliasesOn, text } from "./words.ts";

/** How many of a kind are named. */
const most = 20;

/** What came of what: data, the stages that read it, the model, its versions, and the aliases that stand on these. */
export function lineageHtml(model: DashboardModel, run: DashboardRun): string {
  const { record, versions } = run;
  const aliases = versions.flatMap(({ version }) => aliasesOn(model, version).map((alias) => ({ alias, version })));
  const steps: [string, string[]][] = [
    ["Data", record.pins.map((pin) => item(pin.path, pinText(pin)))],
    ["Stages", record.stages.map((stage) => item(stage.name, stageText(stage, run)))],
    [
      "Model",
      record.artifacts.map(({ path, digest, bytes }) => item(path, `${shortDigest(digest)}, ${formatBytes(bytes)}`)),
    ],
    ["Version", versions.map(({ version, commit }) => item(version, `at ${commit.slice(0, 12)}`))],
    ["Alias", aliases.map(({ alias, version }) => item(alias, `stands on ${version}`))],
  ];
  const known = steps.map(([name, items]) => `<li><h3>${name}</h3>${listHtml(items)}</li>`);
  return `<h2 id="lineage">Lineage</h2>\n<ol class="flow">${known.join("\n")}</ol>`;
}

function listHtml(items: readonly string[]): string {
  if (items.length === 0) return "<p>none</p>";
  const more = items.length > most ? [`<li>and ${html(count(items.length - most, "other"))}</li>`] : [];
  return `<ul>${[...items.slice(0, most), ...more].join("")}</ul>`;
}

function item(name: string, said: string): string {
  return `<li>${text(name, 120)}<small>${text(said)}</small></li>`;
}

function stageText({ name, status, seconds, outs }: RunRecord["stages"][number], { reads }: DashboardRun): string {
  const took = seconds > 0 ? ` ${formatSeconds(seconds)}` : "";
  const from = namesOf(reads.get(name) ?? []);
  const to = namesOf(outs.map(({ path }) => path));
  return [`${status}${took}`, from === "" ? "" : `reads ${from}`, to === "" ? "" : `makes ${to}`]
    .filter((part) => part !== "")
    .join("; ");
}

function namesOf(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(", ");
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}

export function shortDigest(digest: string): string {
  return digest.replace(/^(\w+):([0-9a-f]{8})[0-9a-f]*/, "$1 $2…");
}
