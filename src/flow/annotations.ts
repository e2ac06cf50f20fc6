import { hasFailed } from "../gate/causes.ts";
import type { VerdictDocument } from "../gate/verdict.ts";
import type { Annotation } from "../report/bundle.ts";
import { clean } from "../report/escape.ts";
import type { RunRecord } from "../tracking/record.ts";
import type { Bench } from "./bench.ts";
import { type ChangedLine, changedParams } from "./changed-params.ts";
import { changedPins } from "./changed-pins.ts";
import type { ModelPlan } from "./plan.ts";
import { showFile } from "./sides.ts";

/** A check run takes so many with one request. */
const most = 50;

/**
 * Lines of the head commit that this change wrote and that the model is made by: parameters that its stages read, and pins.
 * A warning where a metric got worse than its gate allows, else a notice.
 */
export async function annotationsOf(
  bench: Bench,
  { changed }: ModelPlan,
  record: RunRecord,
  { metrics }: Pick<VerdictDocument, "metrics">,
): Promise<Annotation[]> {
  const { forge, host, root } = bench;
  const { base, head } = forge;
  if (forge.event === "local" || base === undefined) return [];
  const failed = metrics.filter(hasFailed).map(({ name }) => name);
  const names = paramNames(record);
  const found: Annotation[] = [];
  for (const path of inOrder(changed, names)) {
    if (found.length >= most) break;
    // The head's own lines: a merge commit may have others.
    const after = await showFile(host, root, head, path);
    if (after === undefined) continue;
    const before = await showFile(host, root, base, path);
    const own = names.get(path);
    const lines = own === undefined ? changedPins(path, before, after) : changedParams(path, before, after, own);
    const title = own !== undefined ? "Changed parameter" : path.endsWith(".dvc") ? "Changed data" : "Changed result";
    const told = title === "Changed result" ? [] : failed;
    found.push(...lines.map((line) => annotation(path, line, title, told)));
  }
  return found.slice(0, most);
}

/** What somebody set, then what it learnt from, then what came of it. */
function inOrder(changed: readonly string[], names: ReadonlyMap<string, unknown>): string[] {
  return [
    ...changed.filter((path) => names.has(path)),
    ...changed.filter((path) => path.endsWith(".dvc")),
    ...changed.filter((path) => /(^|\/)dvc\.lock$/.test(path)),
  ];
}

/** The parameters that count, by their files. */
function paramNames({ params }: RunRecord): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const key of Object.keys(params)) {
    const colon = key.indexOf(":");
    const file = key.slice(0, colon);
    names.set(file, (names.get(file) ?? new Set()).add(key.slice(colon + 1)));
  }
  return names;
}

function annotation(path: string, { line, what }: ChangedLine, title: string, failed: readonly string[]): Annotation {
  const more = failed.length > 3 ? ` and ${failed.length - 3} more` : "";
  const because = failed.length === 0 ? "" : `. Worse than its gate allows: ${failed.slice(0, 3).join(", ")}${more}`;
  return {
    path,
    start_line: line,
    end_line: line,
    level: failed.length === 0 ? "notice" : "warning",
    title,
    message: clean(`${what}${because}`, 1000),
  };
}
