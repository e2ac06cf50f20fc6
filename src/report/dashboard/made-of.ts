import { pinText } from "../changes.ts";
import { html } from "../escape.ts";
import { count, formatParam, formatSeconds } from "../number.ts";
import type { DashboardRun } from "./dashboard.ts";
import { shortDigest } from "./lineage.ts";
import { shownMetric } from "./metrics.ts";
import { type SiteCell, siteTable } from "./table.ts";
import { text } from "./words.ts";

/** Rows of one table. */
const mostRows = 2000;

/** Everything in a run's record, table by table, each folded. */
export function madeOfHtml(run: DashboardRun): string {
  const { record } = run;
  const { environment: env } = record;
  const metrics = Object.keys(record.metrics).map((name): SiteCell[] => {
    const { text: shown, value } = shownMetric(run, name);
    const said = value === undefined ? (record.metrics[name]?.text ?? shown) : shown;
    return [text(name), { html: text(said), sort: value ?? "" }, text(record.metrics[name]?.file ?? "")];
  });
  const params = Object.entries(record.params).map(([name, value]) => [text(name), text(formatParam(value))]);
  const pins = record.pins.map((pin) => [text(pin.path), text(pin.source), text(pinText(pin))]);
  const stages = record.stages.map(({ name, status, seconds }): SiteCell[] => [
    text(name),
    html(status),
    { html: seconds > 0 ? html(formatSeconds(seconds)) : "–", sort: seconds },
  ]);
  const packages = (env.components ?? []).map(({ name, version }) => [text(name), text(version)]);
  return [
    `<h2 id="made-of">What it is made of</h2>`,
    fold("Metrics", "metric", "metrics", ["metric", "value", "file"], metrics),
    fold("Parameters", "parameter", "parameters", ["parameter", "value"], params),
    fold("Data", "pin", "pins", ["path", "source", "content"], pins),
    fold("Stages", "stage", "stages", ["stage", "status", "took"], stages),
    fold("Environment", "fact", "facts", ["what", "value"], environmentRows(run)),
    fold("Packages", "package", "packages", ["package", "version"], packages),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function environmentRows({ record: { environment: env } }: DashboardRun): SiteCell[][] {
  const { container } = env;
  const rows: [string, string][] = [
    ["system", [env.os, env.distribution ?? "", env.arch].filter((part) => part !== "").join(", ")],
    ...Object.entries(env.runtimes),
    ...(env.gpus ?? []).map(({ name, driver }): [string, string] => ["GPU", `${name}, driver ${driver}`]),
    ...(container === undefined
      ? []
      : [["container", [container.image, container.digest ?? ""].join(" ").trim()] as [string, string]]),
    ...env.files.map(({ path, digest }): [string, string] => [path, shortDigest(digest)]),
  ];
  return rows.map(([what, value]) => [text(what), text(value)]);
}

function fold(
  title: string,
  one: string,
  many: string,
  head: string[],
  rows: readonly (readonly SiteCell[])[],
): string {
  if (rows.length === 0) return "";
  const table = siteTable({ noun: many, head: head.map((name) => ({ text: name })), rows: rows.slice(0, mostRows) });
  const cut = rows.length > mostRows ? `<p class="foot">The first ${html(count(mostRows, "row"))}.</p>` : "";
  return `<details><summary>${title}: ${html(count(rows.length, one, many))}</summary>\n${table}${cut}\n</details>`;
}
