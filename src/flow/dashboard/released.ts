import type { Version } from "../../registry/registry.ts";
import type { TrackedRun } from "../../tracking/tracker.ts";

/**
 * A version is of the run that it names: main's own, or the gated one whose results main's run has; where it names neither, of
 * the newest run at its commit.
 */
export function versionsByRun(runs: readonly TrackedRun[], versions: readonly Version[]): Map<string, Version[]> {
  const byRun = new Map<string, Version[]>();
  for (const version of versions) {
    const commit = version.sourceCommit ?? version.commit;
    const named = ({ run_id, record }: TrackedRun): boolean =>
      version.recordId !== undefined && (run_id === version.recordId || record.adopted_from === version.recordId);
    const at = ({ record }: TrackedRun): boolean => record.source.commit === commit;
    const run = runs.find((one) => named(one) && at(one)) ?? runs.find(named) ?? runs.find(at);
    if (run !== undefined) byRun.set(run.run_id, [...(byRun.get(run.run_id) ?? []), version]);
  }
  return byRun;
}
