import { UserError } from "../../lib/errors.ts";
import { git } from "../../lib/git.ts";
import type { TrackedRun } from "../../tracking/tracker.ts";
import type { Bench } from "../bench.ts";

const known = new WeakMap<Bench, Promise<readonly TrackedRun[]>>();

/** The newest trusted run of each model that was recorded for the commit that is checked out, or for its tree. */
export function recordedRuns(bench: Bench): Promise<readonly TrackedRun[]> {
  const found = known.get(bench) ?? findRuns(bench);
  known.set(bench, found);
  return found;
}

async function findRuns(bench: Bench): Promise<readonly TrackedRun[]> {
  const { host, root, forge, config } = bench;
  const found: TrackedRun[] = [];
  try {
    const tracker = await bench.tracker();
    const tree = await git(["rev-parse", `${forge.commit}^{tree}`], { cwd: root, env: host.env });
    for (const { name: model } of config.models) {
      const runs = [
        ...(await tracker.find({ by: "commit", model, commits: [forge.commit] })),
        ...(await tracker.find({ by: "tree", model, trees: [tree] })),
      ];
      const run = runs.find(({ record }) => record.made_by.trusted && !record.source.dirty);
      if (run !== undefined) found.push(run);
    }
  } catch (error) {
    // Without records verify does what it can: they say what the environment was.
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`no recorded run is looked at: ${error.message}`);
  }
  return found;
}
