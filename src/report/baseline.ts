import type { MetricVerdict } from "../gate/verdict.ts";
import { shortName } from "../gate/words.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import type { Inline, Text } from "./document.ts";
import { commitUrl, ownLink } from "./forge-links.ts";
import { count } from "./number.ts";
import { foundBy, joined, moment } from "./words.ts";

/** A commit as one knows it, linked where the forge is known. */
export function commitText(bundle: ReportBundle, commit: string): Inline {
  const short: Inline = { code: commit.slice(0, 7) };
  const link = commitUrl(bundle, commit);
  return link === undefined ? short : { link, text: [short] };
}

/** The first question of every reviewer: compared with what? Before it, of which commit this is the report. */
export function baselineText(bundle: ReportBundle, model: ModelReport): Text {
  const { baseline: found, policy } = model.verdict;
  const by = policy.from === "defaults" ? "no policy, nothing is gated" : `policy: ${policy.from}`;
  const rules = ` · ${by}${pointText(model.verdict.metrics)}`;
  const own: Text = [...placeText(bundle, model), " · "];
  if (found === null) return [...own, "Compared with nothing: there is no baseline", rules];
  const measured = measuredText(bundle, model);
  if (found.found_by === "file") return [...own, "Baseline: a file", ...measured, rules];
  const isMain = found.found_by !== "alias" && found.found_by !== "revision";
  const behind = ` (${count(found.distance, "commit")} before the base)`;
  const where = found.distance > 0 ? behind : isMain ? `, ${baseName(bundle, model)}` : "";
  const others = found.passed_over ?? [];
  return [
    ...own,
    isMain ? "Baseline: main at " : "Baseline: ",
    commitText(bundle, found.commit),
    `${where}${foundBy(found)}`,
    ...measured,
    ...(others.length === 0 ? [] : [` · passed over: ${others.join("; ")}`]),
    rules,
  ];
}

/** `Commit 9be01d7, merged with main`, `Merge queue at …`, `Tag v1.2.0 at …`: what was measured. */
function placeText(bundle: ReportBundle, { candidate }: ModelReport): Text {
  const head = commitText(bundle, bundle.head);
  if (bundle.pull_request !== undefined)
    return [
      "Commit ",
      head,
      candidate !== null && isMerge(bundle, candidate.source.commit) ? ", merged with main" : "",
    ];
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/s.exec(bundle.ref ?? "") ?? [];
  switch (bundle.event) {
    case "merge_group":
      return ["Merge queue at ", head];
    case "schedule":
      return ["Scheduled run at ", head];
    case "workflow_dispatch":
      return ["Run on request at ", head];
    case "push":
      return kind === undefined ? ["Push of ", head] : [kind === "tags" ? "Tag " : "", { code: name }, " at ", head];
    default:
      return ["Commit ", head];
  }
}

/** A pull request's checkout is its head merged with main, unless the workflow says otherwise. */
function isMerge(bundle: ReportBundle, commit: string): boolean {
  return commit !== bundle.head;
}

/** What the commit is to the candidate that the baseline was looked for from. */
function baseName(bundle: ReportBundle, { candidate }: ModelReport): string {
  if (bundle.pull_request !== undefined)
    return candidate !== null && isMerge(bundle, candidate.source.commit)
      ? "the first parent of that merge"
      : "the merge base";
  if (bundle.event === "merge_group") return "where the queue stood";
  if (bundle.event === "push" && candidate?.source.on_default_branch === true) return "the commit before this push";
  return candidate?.source.on_default_branch === true ? "the commit before it" : "the base";
}

/** When, and by which run, where that is the forge's own. */
function measuredText(bundle: ReportBundle, { baseline }: ModelReport): Text {
  if (baseline === null || baseline.made_by.event === "file") return [];
  const { run_id: id, run_url: url } = baseline.made_by;
  const link = ownLink(bundle, url);
  const when = `, measured ${moment(baseline.timings.finished)}`;
  return link === undefined || !/^\d+$/.test(id) ? [when] : [`${when} by `, { link, text: [`run ${id}`] }];
}

/** What was judged by one number a side, which chance may move: it is told wherever nothing better was recorded. */
function pointText(metrics: readonly MetricVerdict[]): string {
  const judged = metrics.filter(({ gated, candidate }) => gated && typeof candidate === "number");
  const names = judged.filter(({ evidence }) => ["point", "mean"].includes(evidence.method)).map(({ name }) => name);
  if (names.length === 0) return "";
  if (names.length === judged.length) return " · evidence: point";
  const rest = names.length > 3 ? [count(names.length - 3, "other")] : [];
  return ` · evidence: point for ${joined([...names.slice(0, 3).map(shortName), ...rest])}`;
}

/** One line that makes this run again on the reader's own machine. */
export function reproduceText(model: ModelReport): Text {
  const { verdict, candidate } = model;
  const number = candidate?.made_by.trusted === false ? candidate.source.pull_request : undefined;
  // A fork's commit is none of the repository's branches.
  const fetch = number === undefined ? [] : [`git fetch origin pull/${number}/head`];
  const steps = [...fetch, `git checkout ${verdict.candidate.head.slice(0, 12)}`];
  const runs = candidate !== null && candidate.stages.length > 0;
  if (runs) steps.push("modelgate run --pull");
  const against = verdict.baseline;
  const rev = against !== null && against.found_by !== "file" ? ` --baseline ${against.commit.slice(0, 12)}` : "";
  const warning = runs && number !== undefined ? " (this runs a stranger's code on your machine)" : "";
  return [`Reproduce${warning}: `, { code: [...steps, `modelgate compare${rev}`].join(" && ") }];
}
