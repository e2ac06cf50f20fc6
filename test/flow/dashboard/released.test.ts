import { describe, expect, it } from "vitest";
import { versionsByRun } from "../../../src/flow/dashboard/released.ts";
import type { Version } from "../../../src/registry/registry.ts";
import type { TrackedRun } from "../../../src/tracking/tracker.ts";
import { recordOf } from "../../support/gate-records.ts";

const commit = (digit: string): string => digit.repeat(40);

function run(run_id: string, at: string, adopted?: string): TrackedRun {
  const record = recordOf({}, { commit: commit(at) }, adopted === undefined ? {} : { adopted_from: adopted });
  return { run_id, record, verdicts: [] };
}

function version(more: Partial<Version>): Version {
  return { name: "m", version: "v1.0.0", digest: "", commit: commit("f"), ...more };
}

/** The run that a version is of; the newest run stands first. */
function runOf(runs: readonly TrackedRun[], one: Version): string | undefined {
  return [...versionsByRun(runs, [one])].find(([, versions]) => versions.includes(one))?.[0];
}

describe("a version", () => {
  const again = run("again", "1");
  const merged = run("merged", "1", "gated");
  const older = run("older", "2");

  it("is of the run that it names, or whose results main took over, and not of another at its commit", () => {
    expect(runOf([again, merged, older], version({ recordId: "older", sourceCommit: commit("1") }))).toBe("older");
    expect(runOf([again, merged, older], version({ recordId: "gated", sourceCommit: commit("1") }))).toBe("merged");
  });

  it("is of the newest run at its commit, where it names none that is shown", () => {
    expect(runOf([again, merged, older], version({ sourceCommit: commit("1") }))).toBe("again");
    expect(runOf([again, merged, older], version({ recordId: "elsewhere", commit: commit("2") }))).toBe("older");
    expect(runOf([again, merged, older], version({ recordId: "elsewhere" }))).toBeUndefined();
  });

  it("stands beside another of the same run", () => {
    const two = [version({ recordId: "older" }), version({ version: "v1.1.0", recordId: "older" })];
    expect(versionsByRun([older], two).get("older")).toEqual(two);
  });
});
