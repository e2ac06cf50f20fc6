import type { RunRecord } from "../tracking/record.ts";
import type { TrackedRun, Tracker } from "../tracking/tracker.ts";
import type { Ancestor } from "./history.ts";

/** A record that may serve as a baseline, and how far from the base it stands. */
export interface Match {
  readonly run: TrackedRun;
  readonly distance: number;
  readonly by: "commit" | "tree";
}

/**
 * The nearest ancestor that was measured, by its commit or by its tree; at the same distance the commit counts. `own`: also
 * what was recorded on somebody's own machine.
 */
export async function nearestMeasured(
  tracker: Tracker,
  model: string,
  ancestors: readonly Ancestor[],
  own = false,
): Promise<Match | undefined> {
  const commit = await search(tracker, model, ancestors, "commit", own);
  // Nothing can stand nearer than the base itself, which is the usual case.
  if (commit?.distance === 0) return commit;
  const tree = await search(tracker, model, ancestors, "tree", own);
  if (commit === undefined || tree === undefined) return commit ?? tree;
  return tree.distance < commit.distance ? tree : commit;
}

async function search(
  tracker: Tracker,
  model: string,
  ancestors: readonly Ancestor[],
  by: "commit" | "tree",
  own: boolean,
): Promise<Match | undefined> {
  let from = 0;
  while (from < ancestors.length) {
    const rest = ancestors.slice(from);
    const runs = await tracker.find(
      by === "commit"
        ? { by, model, commits: rest.map((one) => one.commit) }
        : { by, model, trees: rest.map((one) => one.tree) },
    );
    if (runs.length === 0) return undefined;
    const places = runs.map(({ record }) => rest.findIndex((one) => names(record, one, by)));
    const near = Math.min(...places.filter((place) => place >= 0));
    if (!Number.isFinite(near)) return undefined;
    const run = runs.find(({ record }, index) => {
      const ancestor = rest[near];
      return (
        places[index] === near && ancestor !== undefined && isMeasured(record, own) && measures(record, ancestor, by)
      );
    });
    if (run !== undefined) return { run, distance: from + near, by };
    from += near + 1;
  }
  return undefined;
}

/** Whether a tracker may have filed the record under this ancestor. */
function names({ source }: RunRecord, { commit, tree }: Ancestor, by: "commit" | "tree"): boolean {
  return by === "tree" ? source.tree === tree : source.commit === commit || source.head === commit;
}

/** A pull request's run is filed under its head too, and it measured another tree: the merge's. */
function measures({ source }: RunRecord, { commit, tree }: Ancestor, by: "commit" | "tree"): boolean {
  return by === "tree" || source.commit === commit || source.tree === tree;
}

/**
 * Made by a job that may be trusted, to its end, with something to compare. What somebody recorded on their own machine
 * counts there alone (`own`), and with uncommitted changes it is no word on the commit it was filed under.
 */
export function isMeasured(record: RunRecord, own: boolean): boolean {
  const unfinished = record.stages.some((stage) => stage.status === "failed" || stage.status === "skipped");
  if (record.made_by.event === "local" && (!own || record.source.dirty)) return false;
  return record.made_by.trusted && !unfinished && Object.keys(record.metrics).length > 0;
}
