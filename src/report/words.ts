import type { BaselineFound, Verdict } from "../gate/verdict.ts";
import type { ModelReport, ReportBundle } from "./bundle.ts";
import type { Sides } from "./document.ts";

/** A mark with a shape of its own and the word for it: neither colour nor emoji is needed to read it. */
export const marks: Readonly<Record<Verdict, { readonly sign: string; readonly word: string }>> = {
  fail: { sign: "❌", word: "fail" },
  missing: { sign: "❌", word: "missing" },
  "not-comparable": { sign: "⛔", word: "not comparable" },
  inconclusive: { sign: "❓", word: "inconclusive" },
  "no-baseline": { sign: "🆕", word: "no baseline" },
  warn: { sign: "⚠️", word: "warn" },
  pass: { sign: "✅", word: "pass" },
  untouched: { sign: "➖", word: "untouched" },
};

/** What the two sides are called throughout one report. */
export function sidesOf(
  bundle: ReportBundle,
  { candidate, verdict }: Pick<ModelReport, "candidate" | "verdict">,
): Sides {
  const found = verdict.baseline;
  if (found?.found_by === "file") return { baseline: "baseline", candidate: runName(bundle) };
  if (found?.found_by === "alias") return { baseline: "registered", candidate: runName(bundle) };
  // On main itself both are main's.
  if (bundle.pull_request === undefined && candidate?.source.on_default_branch === true)
    return { baseline: "main\u00a0before", candidate: "main\u00a0now" };
  return { baseline: "main", candidate: runName(bundle) };
}

function runName({ pull_request: number, event }: ReportBundle): string {
  if (number !== undefined) return "this\u00a0PR";
  return event === "merge_group" ? "this\u00a0merge" : "this\u00a0run";
}

/** How a baseline was recognised, where not simply by its commit. */
export function foundBy(found: BaselineFound): string {
  switch (found.found_by) {
    case "commit":
      return "";
    case "tree":
      return ", recognised by the same tree";
    case "lock":
      return ", recognised by the same lock";
    case "file":
      return ", read from a file";
    case "git-files":
      return ", read from the metrics files committed there";
    case "alias":
      return ", named by the registry";
    case "revision":
      return ", named by the policy";
    case "run":
      return ", run again here";
    case "re-evaluated":
      return ", evaluated again on this data";
  }
}

/** `a, b and c`. */
export function joined(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A moment as all readers have it, to the minute: unlike "two hours ago" it says the same in every later comment. */
export function moment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
